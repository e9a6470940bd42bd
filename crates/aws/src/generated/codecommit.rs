//! CodeCommit: written by `cargo xtask codegen` from botocore's model; edits are lost.

pub static SERVICE: crate::ServiceInfo = crate::ServiceInfo {
    name: "codecommit",
    service_id: "CodeCommit",
    endpoint_prefix: "codecommit",
    signing_name: "codecommit",
    protocol: crate::Protocol::AwsJson11,
    target_prefix: Some("CodeCommit_20150413"),
    api_version: "2015-04-13",
    xml_namespace: None,
    query_compatible: false,
    operations: &[
        &info::BATCH_GET_COMMITS,
        &info::BATCH_GET_REPOSITORIES,
        &info::CREATE_BRANCH,
        &info::CREATE_COMMIT,
        &info::CREATE_REPOSITORY,
        &info::DELETE_BRANCH,
        &info::DELETE_FILE,
        &info::DELETE_REPOSITORY,
        &info::GET_BLOB,
        &info::GET_BRANCH,
        &info::GET_COMMIT,
        &info::GET_DIFFERENCES,
        &info::GET_FILE,
        &info::GET_FOLDER,
        &info::GET_REPOSITORY,
        &info::GET_REPOSITORY_TRIGGERS,
        &info::LIST_BRANCHES,
        &info::LIST_REPOSITORIES,
        &info::LIST_TAGS_FOR_RESOURCE,
        &info::PUT_FILE,
        &info::PUT_REPOSITORY_TRIGGERS,
        &info::TAG_RESOURCE,
        &info::UNTAG_RESOURCE,
        &info::UPDATE_DEFAULT_BRANCH,
        &info::UPDATE_REPOSITORY_DESCRIPTION,
        &info::UPDATE_REPOSITORY_NAME,
    ],
};

pub struct BatchGetCommits;

impl crate::Operation for BatchGetCommits {
    type Input = BatchGetCommitsInput;
    type Output = BatchGetCommitsOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::BATCH_GET_COMMITS;
}

pub struct BatchGetRepositories;

impl crate::Operation for BatchGetRepositories {
    type Input = BatchGetRepositoriesInput;
    type Output = BatchGetRepositoriesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::BATCH_GET_REPOSITORIES;
}

pub struct CreateBranch;

impl crate::Operation for CreateBranch {
    type Input = CreateBranchInput;
    type Output = CreateBranchOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_BRANCH;
}

pub struct CreateCommit;

impl crate::Operation for CreateCommit {
    type Input = CreateCommitInput;
    type Output = CreateCommitOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_COMMIT;
}

pub struct CreateRepository;

impl crate::Operation for CreateRepository {
    type Input = CreateRepositoryInput;
    type Output = CreateRepositoryOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::CREATE_REPOSITORY;
}

pub struct DeleteBranch;

impl crate::Operation for DeleteBranch {
    type Input = DeleteBranchInput;
    type Output = DeleteBranchOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_BRANCH;
}

pub struct DeleteFile;

impl crate::Operation for DeleteFile {
    type Input = DeleteFileInput;
    type Output = DeleteFileOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_FILE;
}

pub struct DeleteRepository;

impl crate::Operation for DeleteRepository {
    type Input = DeleteRepositoryInput;
    type Output = DeleteRepositoryOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::DELETE_REPOSITORY;
}

pub struct GetBlob;

impl crate::Operation for GetBlob {
    type Input = GetBlobInput;
    type Output = GetBlobOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_BLOB;
}

pub struct GetBranch;

impl crate::Operation for GetBranch {
    type Input = GetBranchInput;
    type Output = GetBranchOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_BRANCH;
}

pub struct GetCommit;

impl crate::Operation for GetCommit {
    type Input = GetCommitInput;
    type Output = GetCommitOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_COMMIT;
}

pub struct GetDifferences;

impl crate::Operation for GetDifferences {
    type Input = GetDifferencesInput;
    type Output = GetDifferencesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_DIFFERENCES;
}

pub struct GetFile;

impl crate::Operation for GetFile {
    type Input = GetFileInput;
    type Output = GetFileOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_FILE;
}

pub struct GetFolder;

impl crate::Operation for GetFolder {
    type Input = GetFolderInput;
    type Output = GetFolderOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_FOLDER;
}

pub struct GetRepository;

impl crate::Operation for GetRepository {
    type Input = GetRepositoryInput;
    type Output = GetRepositoryOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_REPOSITORY;
}

pub struct GetRepositoryTriggers;

impl crate::Operation for GetRepositoryTriggers {
    type Input = GetRepositoryTriggersInput;
    type Output = GetRepositoryTriggersOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::GET_REPOSITORY_TRIGGERS;
}

pub struct ListBranches;

impl crate::Operation for ListBranches {
    type Input = ListBranchesInput;
    type Output = ListBranchesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_BRANCHES;
}

pub struct ListRepositories;

impl crate::Operation for ListRepositories {
    type Input = ListRepositoriesInput;
    type Output = ListRepositoriesOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_REPOSITORIES;
}

pub struct ListTagsForResource;

impl crate::Operation for ListTagsForResource {
    type Input = ListTagsForResourceInput;
    type Output = ListTagsForResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::LIST_TAGS_FOR_RESOURCE;
}

pub struct PutFile;

impl crate::Operation for PutFile {
    type Input = PutFileInput;
    type Output = PutFileOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_FILE;
}

pub struct PutRepositoryTriggers;

impl crate::Operation for PutRepositoryTriggers {
    type Input = PutRepositoryTriggersInput;
    type Output = PutRepositoryTriggersOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::PUT_REPOSITORY_TRIGGERS;
}

pub struct TagResource;

impl crate::Operation for TagResource {
    type Input = TagResourceInput;
    type Output = TagResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::TAG_RESOURCE;
}

pub struct UntagResource;

impl crate::Operation for UntagResource {
    type Input = UntagResourceInput;
    type Output = UntagResourceOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UNTAG_RESOURCE;
}

pub struct UpdateDefaultBranch;

impl crate::Operation for UpdateDefaultBranch {
    type Input = UpdateDefaultBranchInput;
    type Output = UpdateDefaultBranchOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_DEFAULT_BRANCH;
}

pub struct UpdateRepositoryDescription;

impl crate::Operation for UpdateRepositoryDescription {
    type Input = UpdateRepositoryDescriptionInput;
    type Output = UpdateRepositoryDescriptionOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_REPOSITORY_DESCRIPTION;
}

pub struct UpdateRepositoryName;

impl crate::Operation for UpdateRepositoryName {
    type Input = UpdateRepositoryNameInput;
    type Output = UpdateRepositoryNameOutput;
    const SERVICE: &'static crate::ServiceInfo = &SERVICE;
    const INFO: &'static crate::OperationInfo = &info::UPDATE_REPOSITORY_NAME;
}

/// What the model says of the operations.
pub mod info {
    use super::schema;
    use crate::OperationInfo;

    pub static BATCH_GET_COMMITS: OperationInfo = OperationInfo {
        name: "BatchGetCommits",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::BATCH_GET_COMMITS_INPUT,
        output: &schema::BATCH_GET_COMMITS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "CommitIdsListRequiredException",
            "CommitIdsLimitExceededException",
            "RepositoryNameRequiredException",
            "InvalidRepositoryNameException",
            "RepositoryDoesNotExistException",
            "EncryptionIntegrityChecksFailedException",
            "EncryptionKeyAccessDeniedException",
            "EncryptionKeyDisabledException",
            "EncryptionKeyNotFoundException",
            "EncryptionKeyUnavailableException",
        ],
    };
    pub static BATCH_GET_REPOSITORIES: OperationInfo = OperationInfo {
        name: "BatchGetRepositories",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::BATCH_GET_REPOSITORIES_INPUT,
        output: &schema::BATCH_GET_REPOSITORIES_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryNamesRequiredException",
            "MaximumRepositoryNamesExceededException",
            "InvalidRepositoryNameException",
            "EncryptionIntegrityChecksFailedException",
            "EncryptionKeyAccessDeniedException",
            "EncryptionKeyDisabledException",
            "EncryptionKeyNotFoundException",
            "EncryptionKeyUnavailableException",
        ],
    };
    pub static CREATE_BRANCH: OperationInfo = OperationInfo {
        name: "CreateBranch",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_BRANCH_INPUT,
        output: &schema::CREATE_BRANCH_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryNameRequiredException",
            "InvalidRepositoryNameException",
            "RepositoryDoesNotExistException",
            "BranchNameRequiredException",
            "BranchNameExistsException",
            "InvalidBranchNameException",
            "CommitIdRequiredException",
            "CommitDoesNotExistException",
            "InvalidCommitIdException",
            "EncryptionIntegrityChecksFailedException",
            "EncryptionKeyAccessDeniedException",
            "EncryptionKeyDisabledException",
            "EncryptionKeyNotFoundException",
            "EncryptionKeyUnavailableException",
        ],
    };
    pub static CREATE_COMMIT: OperationInfo = OperationInfo {
        name: "CreateCommit",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_COMMIT_INPUT,
        output: &schema::CREATE_COMMIT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryNameRequiredException",
            "InvalidRepositoryNameException",
            "RepositoryDoesNotExistException",
            "ParentCommitIdRequiredException",
            "InvalidParentCommitIdException",
            "ParentCommitDoesNotExistException",
            "ParentCommitIdOutdatedException",
            "BranchNameRequiredException",
            "InvalidBranchNameException",
            "BranchDoesNotExistException",
            "BranchNameIsTagNameException",
            "FileEntryRequiredException",
            "MaximumFileEntriesExceededException",
            "PutFileEntryConflictException",
            "SourceFileOrContentRequiredException",
            "FileContentAndSourceFileSpecifiedException",
            "PathRequiredException",
            "InvalidPathException",
            "SamePathRequestException",
            "FileDoesNotExistException",
            "FileContentSizeLimitExceededException",
            "FolderContentSizeLimitExceededException",
            "InvalidDeletionParameterException",
            "RestrictedSourceFileException",
            "FileModeRequiredException",
            "InvalidFileModeException",
            "NameLengthExceededException",
            "InvalidEmailException",
            "CommitMessageLengthExceededException",
            "EncryptionIntegrityChecksFailedException",
            "EncryptionKeyAccessDeniedException",
            "EncryptionKeyDisabledException",
            "EncryptionKeyNotFoundException",
            "EncryptionKeyUnavailableException",
            "NoChangeException",
            "FileNameConflictsWithDirectoryNameException",
            "DirectoryNameConflictsWithFileNameException",
            "FilePathConflictsWithSubmodulePathException",
        ],
    };
    pub static CREATE_REPOSITORY: OperationInfo = OperationInfo {
        name: "CreateRepository",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::CREATE_REPOSITORY_INPUT,
        output: &schema::CREATE_REPOSITORY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryNameExistsException",
            "RepositoryNameRequiredException",
            "InvalidRepositoryNameException",
            "InvalidRepositoryDescriptionException",
            "RepositoryLimitExceededException",
            "OperationNotAllowedException",
            "EncryptionIntegrityChecksFailedException",
            "EncryptionKeyAccessDeniedException",
            "EncryptionKeyDisabledException",
            "EncryptionKeyNotFoundException",
            "EncryptionKeyUnavailableException",
            "EncryptionKeyInvalidIdException",
            "EncryptionKeyInvalidUsageException",
            "InvalidTagsMapException",
            "TooManyTagsException",
            "InvalidSystemTagUsageException",
            "TagPolicyException",
        ],
    };
    pub static DELETE_BRANCH: OperationInfo = OperationInfo {
        name: "DeleteBranch",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_BRANCH_INPUT,
        output: &schema::DELETE_BRANCH_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryNameRequiredException",
            "RepositoryDoesNotExistException",
            "InvalidRepositoryNameException",
            "BranchNameRequiredException",
            "InvalidBranchNameException",
            "DefaultBranchCannotBeDeletedException",
            "EncryptionIntegrityChecksFailedException",
            "EncryptionKeyAccessDeniedException",
            "EncryptionKeyDisabledException",
            "EncryptionKeyNotFoundException",
            "EncryptionKeyUnavailableException",
        ],
    };
    pub static DELETE_FILE: OperationInfo = OperationInfo {
        name: "DeleteFile",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_FILE_INPUT,
        output: &schema::DELETE_FILE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryNameRequiredException",
            "InvalidRepositoryNameException",
            "RepositoryDoesNotExistException",
            "ParentCommitIdRequiredException",
            "InvalidParentCommitIdException",
            "ParentCommitDoesNotExistException",
            "ParentCommitIdOutdatedException",
            "PathRequiredException",
            "InvalidPathException",
            "FileDoesNotExistException",
            "BranchNameRequiredException",
            "InvalidBranchNameException",
            "BranchDoesNotExistException",
            "BranchNameIsTagNameException",
            "NameLengthExceededException",
            "InvalidEmailException",
            "CommitMessageLengthExceededException",
            "EncryptionIntegrityChecksFailedException",
            "EncryptionKeyAccessDeniedException",
            "EncryptionKeyDisabledException",
            "EncryptionKeyNotFoundException",
            "EncryptionKeyUnavailableException",
        ],
    };
    pub static DELETE_REPOSITORY: OperationInfo = OperationInfo {
        name: "DeleteRepository",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::DELETE_REPOSITORY_INPUT,
        output: &schema::DELETE_REPOSITORY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryNameRequiredException",
            "InvalidRepositoryNameException",
            "EncryptionIntegrityChecksFailedException",
            "EncryptionKeyAccessDeniedException",
            "EncryptionKeyDisabledException",
            "EncryptionKeyNotFoundException",
            "EncryptionKeyUnavailableException",
        ],
    };
    pub static GET_BLOB: OperationInfo = OperationInfo {
        name: "GetBlob",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_BLOB_INPUT,
        output: &schema::GET_BLOB_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryNameRequiredException",
            "InvalidRepositoryNameException",
            "RepositoryDoesNotExistException",
            "BlobIdRequiredException",
            "InvalidBlobIdException",
            "BlobIdDoesNotExistException",
            "EncryptionIntegrityChecksFailedException",
            "EncryptionKeyAccessDeniedException",
            "EncryptionKeyDisabledException",
            "EncryptionKeyNotFoundException",
            "EncryptionKeyUnavailableException",
            "FileTooLargeException",
        ],
    };
    pub static GET_BRANCH: OperationInfo = OperationInfo {
        name: "GetBranch",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_BRANCH_INPUT,
        output: &schema::GET_BRANCH_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryNameRequiredException",
            "RepositoryDoesNotExistException",
            "InvalidRepositoryNameException",
            "BranchNameRequiredException",
            "InvalidBranchNameException",
            "BranchDoesNotExistException",
            "EncryptionIntegrityChecksFailedException",
            "EncryptionKeyAccessDeniedException",
            "EncryptionKeyDisabledException",
            "EncryptionKeyNotFoundException",
            "EncryptionKeyUnavailableException",
        ],
    };
    pub static GET_COMMIT: OperationInfo = OperationInfo {
        name: "GetCommit",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_COMMIT_INPUT,
        output: &schema::GET_COMMIT_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryNameRequiredException",
            "InvalidRepositoryNameException",
            "RepositoryDoesNotExistException",
            "CommitIdRequiredException",
            "InvalidCommitIdException",
            "CommitIdDoesNotExistException",
            "EncryptionIntegrityChecksFailedException",
            "EncryptionKeyAccessDeniedException",
            "EncryptionKeyDisabledException",
            "EncryptionKeyNotFoundException",
            "EncryptionKeyUnavailableException",
        ],
    };
    pub static GET_DIFFERENCES: OperationInfo = OperationInfo {
        name: "GetDifferences",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_DIFFERENCES_INPUT,
        output: &schema::GET_DIFFERENCES_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryNameRequiredException",
            "RepositoryDoesNotExistException",
            "InvalidRepositoryNameException",
            "InvalidContinuationTokenException",
            "InvalidMaxResultsException",
            "InvalidCommitIdException",
            "CommitRequiredException",
            "InvalidCommitException",
            "CommitDoesNotExistException",
            "InvalidPathException",
            "PathDoesNotExistException",
            "EncryptionIntegrityChecksFailedException",
            "EncryptionKeyAccessDeniedException",
            "EncryptionKeyDisabledException",
            "EncryptionKeyNotFoundException",
            "EncryptionKeyUnavailableException",
        ],
    };
    pub static GET_FILE: OperationInfo = OperationInfo {
        name: "GetFile",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_FILE_INPUT,
        output: &schema::GET_FILE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryNameRequiredException",
            "InvalidRepositoryNameException",
            "RepositoryDoesNotExistException",
            "InvalidCommitException",
            "CommitDoesNotExistException",
            "PathRequiredException",
            "InvalidPathException",
            "FileDoesNotExistException",
            "EncryptionIntegrityChecksFailedException",
            "EncryptionKeyAccessDeniedException",
            "EncryptionKeyDisabledException",
            "EncryptionKeyNotFoundException",
            "EncryptionKeyUnavailableException",
            "FileTooLargeException",
        ],
    };
    pub static GET_FOLDER: OperationInfo = OperationInfo {
        name: "GetFolder",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_FOLDER_INPUT,
        output: &schema::GET_FOLDER_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryNameRequiredException",
            "InvalidRepositoryNameException",
            "RepositoryDoesNotExistException",
            "InvalidCommitException",
            "CommitDoesNotExistException",
            "PathRequiredException",
            "InvalidPathException",
            "FolderDoesNotExistException",
            "EncryptionIntegrityChecksFailedException",
            "EncryptionKeyAccessDeniedException",
            "EncryptionKeyDisabledException",
            "EncryptionKeyNotFoundException",
            "EncryptionKeyUnavailableException",
        ],
    };
    pub static GET_REPOSITORY: OperationInfo = OperationInfo {
        name: "GetRepository",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_REPOSITORY_INPUT,
        output: &schema::GET_REPOSITORY_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryNameRequiredException",
            "RepositoryDoesNotExistException",
            "InvalidRepositoryNameException",
            "EncryptionIntegrityChecksFailedException",
            "EncryptionKeyAccessDeniedException",
            "EncryptionKeyDisabledException",
            "EncryptionKeyNotFoundException",
            "EncryptionKeyUnavailableException",
        ],
    };
    pub static GET_REPOSITORY_TRIGGERS: OperationInfo = OperationInfo {
        name: "GetRepositoryTriggers",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::GET_REPOSITORY_TRIGGERS_INPUT,
        output: &schema::GET_REPOSITORY_TRIGGERS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryNameRequiredException",
            "InvalidRepositoryNameException",
            "RepositoryDoesNotExistException",
            "EncryptionIntegrityChecksFailedException",
            "EncryptionKeyAccessDeniedException",
            "EncryptionKeyDisabledException",
            "EncryptionKeyNotFoundException",
            "EncryptionKeyUnavailableException",
        ],
    };
    pub static LIST_BRANCHES: OperationInfo = OperationInfo {
        name: "ListBranches",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_BRANCHES_INPUT,
        output: &schema::LIST_BRANCHES_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryNameRequiredException",
            "RepositoryDoesNotExistException",
            "InvalidRepositoryNameException",
            "EncryptionIntegrityChecksFailedException",
            "EncryptionKeyAccessDeniedException",
            "EncryptionKeyDisabledException",
            "EncryptionKeyNotFoundException",
            "EncryptionKeyUnavailableException",
            "InvalidContinuationTokenException",
        ],
    };
    pub static LIST_REPOSITORIES: OperationInfo = OperationInfo {
        name: "ListRepositories",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_REPOSITORIES_INPUT,
        output: &schema::LIST_REPOSITORIES_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &["InvalidSortByException", "InvalidOrderException", "InvalidContinuationTokenException"],
    };
    pub static LIST_TAGS_FOR_RESOURCE: OperationInfo = OperationInfo {
        name: "ListTagsForResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::LIST_TAGS_FOR_RESOURCE_INPUT,
        output: &schema::LIST_TAGS_FOR_RESOURCE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryDoesNotExistException",
            "InvalidRepositoryNameException",
            "ResourceArnRequiredException",
            "InvalidResourceArnException",
        ],
    };
    pub static PUT_FILE: OperationInfo = OperationInfo {
        name: "PutFile",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_FILE_INPUT,
        output: &schema::PUT_FILE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryNameRequiredException",
            "InvalidRepositoryNameException",
            "RepositoryDoesNotExistException",
            "ParentCommitIdRequiredException",
            "InvalidParentCommitIdException",
            "ParentCommitDoesNotExistException",
            "ParentCommitIdOutdatedException",
            "FileContentRequiredException",
            "FileContentSizeLimitExceededException",
            "FolderContentSizeLimitExceededException",
            "PathRequiredException",
            "InvalidPathException",
            "BranchNameRequiredException",
            "InvalidBranchNameException",
            "BranchDoesNotExistException",
            "BranchNameIsTagNameException",
            "InvalidFileModeException",
            "NameLengthExceededException",
            "InvalidEmailException",
            "CommitMessageLengthExceededException",
            "InvalidDeletionParameterException",
            "EncryptionIntegrityChecksFailedException",
            "EncryptionKeyAccessDeniedException",
            "EncryptionKeyDisabledException",
            "EncryptionKeyNotFoundException",
            "EncryptionKeyUnavailableException",
            "SameFileContentException",
            "FileNameConflictsWithDirectoryNameException",
            "DirectoryNameConflictsWithFileNameException",
            "FilePathConflictsWithSubmodulePathException",
        ],
    };
    pub static PUT_REPOSITORY_TRIGGERS: OperationInfo = OperationInfo {
        name: "PutRepositoryTriggers",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::PUT_REPOSITORY_TRIGGERS_INPUT,
        output: &schema::PUT_REPOSITORY_TRIGGERS_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryDoesNotExistException",
            "RepositoryNameRequiredException",
            "InvalidRepositoryNameException",
            "RepositoryTriggersListRequiredException",
            "MaximumRepositoryTriggersExceededException",
            "InvalidRepositoryTriggerNameException",
            "InvalidRepositoryTriggerDestinationArnException",
            "InvalidRepositoryTriggerRegionException",
            "InvalidRepositoryTriggerCustomDataException",
            "MaximumBranchesExceededException",
            "InvalidRepositoryTriggerBranchNameException",
            "InvalidRepositoryTriggerEventsException",
            "RepositoryTriggerNameRequiredException",
            "RepositoryTriggerDestinationArnRequiredException",
            "RepositoryTriggerBranchNameListRequiredException",
            "RepositoryTriggerEventsListRequiredException",
            "EncryptionIntegrityChecksFailedException",
            "EncryptionKeyAccessDeniedException",
            "EncryptionKeyDisabledException",
            "EncryptionKeyNotFoundException",
            "EncryptionKeyUnavailableException",
        ],
    };
    pub static TAG_RESOURCE: OperationInfo = OperationInfo {
        name: "TagResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::TAG_RESOURCE_INPUT,
        output: &schema::TAG_RESOURCE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryDoesNotExistException",
            "InvalidRepositoryNameException",
            "ResourceArnRequiredException",
            "InvalidResourceArnException",
            "TagsMapRequiredException",
            "InvalidTagsMapException",
            "TooManyTagsException",
            "InvalidSystemTagUsageException",
            "TagPolicyException",
        ],
    };
    pub static UNTAG_RESOURCE: OperationInfo = OperationInfo {
        name: "UntagResource",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UNTAG_RESOURCE_INPUT,
        output: &schema::UNTAG_RESOURCE_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryDoesNotExistException",
            "InvalidRepositoryNameException",
            "ResourceArnRequiredException",
            "InvalidResourceArnException",
            "TagKeysListRequiredException",
            "InvalidTagKeysListException",
            "TooManyTagsException",
            "InvalidSystemTagUsageException",
            "TagPolicyException",
        ],
    };
    pub static UPDATE_DEFAULT_BRANCH: OperationInfo = OperationInfo {
        name: "UpdateDefaultBranch",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_DEFAULT_BRANCH_INPUT,
        output: &schema::UPDATE_DEFAULT_BRANCH_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryNameRequiredException",
            "RepositoryDoesNotExistException",
            "InvalidRepositoryNameException",
            "BranchNameRequiredException",
            "InvalidBranchNameException",
            "BranchDoesNotExistException",
            "EncryptionIntegrityChecksFailedException",
            "EncryptionKeyAccessDeniedException",
            "EncryptionKeyDisabledException",
            "EncryptionKeyNotFoundException",
            "EncryptionKeyUnavailableException",
        ],
    };
    pub static UPDATE_REPOSITORY_DESCRIPTION: OperationInfo = OperationInfo {
        name: "UpdateRepositoryDescription",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_REPOSITORY_DESCRIPTION_INPUT,
        output: &schema::UPDATE_REPOSITORY_DESCRIPTION_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryNameRequiredException",
            "RepositoryDoesNotExistException",
            "InvalidRepositoryNameException",
            "InvalidRepositoryDescriptionException",
            "EncryptionIntegrityChecksFailedException",
            "EncryptionKeyAccessDeniedException",
            "EncryptionKeyDisabledException",
            "EncryptionKeyNotFoundException",
            "EncryptionKeyUnavailableException",
        ],
    };
    pub static UPDATE_REPOSITORY_NAME: OperationInfo = OperationInfo {
        name: "UpdateRepositoryName",
        method: "POST",
        uri: "/",
        status: 200,
        input: &schema::UPDATE_REPOSITORY_NAME_INPUT,
        output: &schema::UPDATE_REPOSITORY_NAME_OUTPUT,
        result_wrapper: None,
        input_xml_name: None,
        input_xml_namespace: None,
        errors: &[
            "RepositoryDoesNotExistException",
            "RepositoryNameExistsException",
            "RepositoryNameRequiredException",
            "InvalidRepositoryNameException",
        ],
    };
}

/// The errors that the model lists for the operations.
pub mod errors {
    use crate::Error;

    pub fn blob_id_does_not_exist_exception(message: impl Into<String>) -> Error {
        Error::new("BlobIdDoesNotExistException", 400, message)
    }
    pub fn blob_id_required_exception(message: impl Into<String>) -> Error {
        Error::new("BlobIdRequiredException", 400, message)
    }
    pub fn branch_does_not_exist_exception(message: impl Into<String>) -> Error {
        Error::new("BranchDoesNotExistException", 400, message)
    }
    pub fn branch_name_exists_exception(message: impl Into<String>) -> Error {
        Error::new("BranchNameExistsException", 400, message)
    }
    pub fn branch_name_is_tag_name_exception(message: impl Into<String>) -> Error {
        Error::new("BranchNameIsTagNameException", 400, message)
    }
    pub fn branch_name_required_exception(message: impl Into<String>) -> Error {
        Error::new("BranchNameRequiredException", 400, message)
    }
    pub fn commit_does_not_exist_exception(message: impl Into<String>) -> Error {
        Error::new("CommitDoesNotExistException", 400, message)
    }
    pub fn commit_id_does_not_exist_exception(message: impl Into<String>) -> Error {
        Error::new("CommitIdDoesNotExistException", 400, message)
    }
    pub fn commit_id_required_exception(message: impl Into<String>) -> Error {
        Error::new("CommitIdRequiredException", 400, message)
    }
    pub fn commit_ids_limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("CommitIdsLimitExceededException", 400, message)
    }
    pub fn commit_ids_list_required_exception(message: impl Into<String>) -> Error {
        Error::new("CommitIdsListRequiredException", 400, message)
    }
    pub fn commit_message_length_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("CommitMessageLengthExceededException", 400, message)
    }
    pub fn commit_required_exception(message: impl Into<String>) -> Error {
        Error::new("CommitRequiredException", 400, message)
    }
    pub fn default_branch_cannot_be_deleted_exception(message: impl Into<String>) -> Error {
        Error::new("DefaultBranchCannotBeDeletedException", 400, message)
    }
    pub fn directory_name_conflicts_with_file_name_exception(message: impl Into<String>) -> Error {
        Error::new("DirectoryNameConflictsWithFileNameException", 400, message)
    }
    pub fn encryption_integrity_checks_failed_exception(message: impl Into<String>) -> Error {
        Error::new("EncryptionIntegrityChecksFailedException", 500, message)
    }
    pub fn encryption_key_access_denied_exception(message: impl Into<String>) -> Error {
        Error::new("EncryptionKeyAccessDeniedException", 400, message)
    }
    pub fn encryption_key_disabled_exception(message: impl Into<String>) -> Error {
        Error::new("EncryptionKeyDisabledException", 400, message)
    }
    pub fn encryption_key_invalid_id_exception(message: impl Into<String>) -> Error {
        Error::new("EncryptionKeyInvalidIdException", 400, message)
    }
    pub fn encryption_key_invalid_usage_exception(message: impl Into<String>) -> Error {
        Error::new("EncryptionKeyInvalidUsageException", 400, message)
    }
    pub fn encryption_key_not_found_exception(message: impl Into<String>) -> Error {
        Error::new("EncryptionKeyNotFoundException", 400, message)
    }
    pub fn encryption_key_unavailable_exception(message: impl Into<String>) -> Error {
        Error::new("EncryptionKeyUnavailableException", 400, message)
    }
    pub fn file_content_and_source_file_specified_exception(message: impl Into<String>) -> Error {
        Error::new("FileContentAndSourceFileSpecifiedException", 400, message)
    }
    pub fn file_content_required_exception(message: impl Into<String>) -> Error {
        Error::new("FileContentRequiredException", 400, message)
    }
    pub fn file_content_size_limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("FileContentSizeLimitExceededException", 400, message)
    }
    pub fn file_does_not_exist_exception(message: impl Into<String>) -> Error {
        Error::new("FileDoesNotExistException", 400, message)
    }
    pub fn file_entry_required_exception(message: impl Into<String>) -> Error {
        Error::new("FileEntryRequiredException", 400, message)
    }
    pub fn file_mode_required_exception(message: impl Into<String>) -> Error {
        Error::new("FileModeRequiredException", 400, message)
    }
    pub fn file_name_conflicts_with_directory_name_exception(message: impl Into<String>) -> Error {
        Error::new("FileNameConflictsWithDirectoryNameException", 400, message)
    }
    pub fn file_path_conflicts_with_submodule_path_exception(message: impl Into<String>) -> Error {
        Error::new("FilePathConflictsWithSubmodulePathException", 400, message)
    }
    pub fn file_too_large_exception(message: impl Into<String>) -> Error {
        Error::new("FileTooLargeException", 400, message)
    }
    pub fn folder_content_size_limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("FolderContentSizeLimitExceededException", 400, message)
    }
    pub fn folder_does_not_exist_exception(message: impl Into<String>) -> Error {
        Error::new("FolderDoesNotExistException", 400, message)
    }
    pub fn invalid_blob_id_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidBlobIdException", 400, message)
    }
    pub fn invalid_branch_name_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidBranchNameException", 400, message)
    }
    pub fn invalid_commit_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidCommitException", 400, message)
    }
    pub fn invalid_commit_id_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidCommitIdException", 400, message)
    }
    pub fn invalid_continuation_token_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidContinuationTokenException", 400, message)
    }
    pub fn invalid_deletion_parameter_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidDeletionParameterException", 400, message)
    }
    pub fn invalid_email_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidEmailException", 400, message)
    }
    pub fn invalid_file_mode_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidFileModeException", 400, message)
    }
    pub fn invalid_max_results_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidMaxResultsException", 400, message)
    }
    pub fn invalid_order_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidOrderException", 400, message)
    }
    pub fn invalid_parent_commit_id_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidParentCommitIdException", 400, message)
    }
    pub fn invalid_path_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidPathException", 400, message)
    }
    pub fn invalid_repository_description_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidRepositoryDescriptionException", 400, message)
    }
    pub fn invalid_repository_name_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidRepositoryNameException", 400, message)
    }
    pub fn invalid_repository_trigger_branch_name_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidRepositoryTriggerBranchNameException", 400, message)
    }
    pub fn invalid_repository_trigger_custom_data_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidRepositoryTriggerCustomDataException", 400, message)
    }
    pub fn invalid_repository_trigger_destination_arn_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidRepositoryTriggerDestinationArnException", 400, message)
    }
    pub fn invalid_repository_trigger_events_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidRepositoryTriggerEventsException", 400, message)
    }
    pub fn invalid_repository_trigger_name_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidRepositoryTriggerNameException", 400, message)
    }
    pub fn invalid_repository_trigger_region_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidRepositoryTriggerRegionException", 400, message)
    }
    pub fn invalid_resource_arn_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidResourceArnException", 400, message)
    }
    pub fn invalid_sort_by_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidSortByException", 400, message)
    }
    pub fn invalid_system_tag_usage_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidSystemTagUsageException", 400, message)
    }
    pub fn invalid_tag_keys_list_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidTagKeysListException", 400, message)
    }
    pub fn invalid_tags_map_exception(message: impl Into<String>) -> Error {
        Error::new("InvalidTagsMapException", 400, message)
    }
    pub fn maximum_branches_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("MaximumBranchesExceededException", 400, message)
    }
    pub fn maximum_file_entries_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("MaximumFileEntriesExceededException", 400, message)
    }
    pub fn maximum_repository_names_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("MaximumRepositoryNamesExceededException", 400, message)
    }
    pub fn maximum_repository_triggers_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("MaximumRepositoryTriggersExceededException", 400, message)
    }
    pub fn name_length_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("NameLengthExceededException", 400, message)
    }
    pub fn no_change_exception(message: impl Into<String>) -> Error {
        Error::new("NoChangeException", 400, message)
    }
    pub fn operation_not_allowed_exception(message: impl Into<String>) -> Error {
        Error::new("OperationNotAllowedException", 400, message)
    }
    pub fn parent_commit_does_not_exist_exception(message: impl Into<String>) -> Error {
        Error::new("ParentCommitDoesNotExistException", 400, message)
    }
    pub fn parent_commit_id_outdated_exception(message: impl Into<String>) -> Error {
        Error::new("ParentCommitIdOutdatedException", 400, message)
    }
    pub fn parent_commit_id_required_exception(message: impl Into<String>) -> Error {
        Error::new("ParentCommitIdRequiredException", 400, message)
    }
    pub fn path_does_not_exist_exception(message: impl Into<String>) -> Error {
        Error::new("PathDoesNotExistException", 400, message)
    }
    pub fn path_required_exception(message: impl Into<String>) -> Error {
        Error::new("PathRequiredException", 400, message)
    }
    pub fn put_file_entry_conflict_exception(message: impl Into<String>) -> Error {
        Error::new("PutFileEntryConflictException", 400, message)
    }
    pub fn repository_does_not_exist_exception(message: impl Into<String>) -> Error {
        Error::new("RepositoryDoesNotExistException", 400, message)
    }
    pub fn repository_limit_exceeded_exception(message: impl Into<String>) -> Error {
        Error::new("RepositoryLimitExceededException", 400, message)
    }
    pub fn repository_name_exists_exception(message: impl Into<String>) -> Error {
        Error::new("RepositoryNameExistsException", 400, message)
    }
    pub fn repository_name_required_exception(message: impl Into<String>) -> Error {
        Error::new("RepositoryNameRequiredException", 400, message)
    }
    pub fn repository_names_required_exception(message: impl Into<String>) -> Error {
        Error::new("RepositoryNamesRequiredException", 400, message)
    }
    pub fn repository_trigger_branch_name_list_required_exception(message: impl Into<String>) -> Error {
        Error::new("RepositoryTriggerBranchNameListRequiredException", 400, message)
    }
    pub fn repository_trigger_destination_arn_required_exception(message: impl Into<String>) -> Error {
        Error::new("RepositoryTriggerDestinationArnRequiredException", 400, message)
    }
    pub fn repository_trigger_events_list_required_exception(message: impl Into<String>) -> Error {
        Error::new("RepositoryTriggerEventsListRequiredException", 400, message)
    }
    pub fn repository_trigger_name_required_exception(message: impl Into<String>) -> Error {
        Error::new("RepositoryTriggerNameRequiredException", 400, message)
    }
    pub fn repository_triggers_list_required_exception(message: impl Into<String>) -> Error {
        Error::new("RepositoryTriggersListRequiredException", 400, message)
    }
    pub fn resource_arn_required_exception(message: impl Into<String>) -> Error {
        Error::new("ResourceArnRequiredException", 400, message)
    }
    pub fn restricted_source_file_exception(message: impl Into<String>) -> Error {
        Error::new("RestrictedSourceFileException", 400, message)
    }
    pub fn same_file_content_exception(message: impl Into<String>) -> Error {
        Error::new("SameFileContentException", 400, message)
    }
    pub fn same_path_request_exception(message: impl Into<String>) -> Error {
        Error::new("SamePathRequestException", 400, message)
    }
    pub fn source_file_or_content_required_exception(message: impl Into<String>) -> Error {
        Error::new("SourceFileOrContentRequiredException", 400, message)
    }
    pub fn tag_keys_list_required_exception(message: impl Into<String>) -> Error {
        Error::new("TagKeysListRequiredException", 400, message)
    }
    pub fn tag_policy_exception(message: impl Into<String>) -> Error {
        Error::new("TagPolicyException", 400, message)
    }
    pub fn tags_map_required_exception(message: impl Into<String>) -> Error {
        Error::new("TagsMapRequiredException", 400, message)
    }
    pub fn too_many_tags_exception(message: impl Into<String>) -> Error {
        Error::new("TooManyTagsException", 400, message)
    }
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BatchGetCommitsError {
    pub commit_id: Option<String>,
    pub error_code: Option<String>,
    pub error_message: Option<String>,
}

impl crate::TreeValue for BatchGetCommitsError {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            commit_id: s.take_optional(0)?,
            error_code: s.take_optional(1)?,
            error_message: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.commit_id);
        s.put_optional(1, self.error_code);
        s.put_optional(2, self.error_message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BatchGetCommitsError {
    const SCHEMA: &'static crate::Schema = &schema::BATCH_GET_COMMITS_ERROR;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BatchGetCommitsInput {
    pub commit_ids: Vec<String>,
    pub repository_name: String,
}

impl crate::TreeValue for BatchGetCommitsInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { commit_ids: s.take(0)?, repository_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.commit_ids);
        s.put(1, self.repository_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BatchGetCommitsInput {
    const SCHEMA: &'static crate::Schema = &schema::BATCH_GET_COMMITS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BatchGetCommitsOutput {
    pub commits: Option<Vec<Commit>>,
    pub errors: Option<Vec<BatchGetCommitsError>>,
}

impl crate::TreeValue for BatchGetCommitsOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { commits: s.take_optional(0)?, errors: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.commits);
        s.put_optional(1, self.errors);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BatchGetCommitsOutput {
    const SCHEMA: &'static crate::Schema = &schema::BATCH_GET_COMMITS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BatchGetRepositoriesError {
    pub repository_id: Option<String>,
    pub repository_name: Option<String>,
    pub error_code: Option<BatchGetRepositoriesErrorCodeEnum>,
    pub error_message: Option<String>,
}

impl crate::TreeValue for BatchGetRepositoriesError {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            repository_id: s.take_optional(0)?,
            repository_name: s.take_optional(1)?,
            error_code: s.take_optional(2)?,
            error_message: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.repository_id);
        s.put_optional(1, self.repository_name);
        s.put_optional(2, self.error_code);
        s.put_optional(3, self.error_message);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BatchGetRepositoriesError {
    const SCHEMA: &'static crate::Schema = &schema::BATCH_GET_REPOSITORIES_ERROR;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BatchGetRepositoriesInput {
    pub repository_names: Vec<String>,
}

impl crate::TreeValue for BatchGetRepositoriesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { repository_names: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.repository_names);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BatchGetRepositoriesInput {
    const SCHEMA: &'static crate::Schema = &schema::BATCH_GET_REPOSITORIES_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BatchGetRepositoriesOutput {
    pub repositories: Option<Vec<RepositoryMetadata>>,
    pub repositories_not_found: Option<Vec<String>>,
    pub errors: Option<Vec<BatchGetRepositoriesError>>,
}

impl crate::TreeValue for BatchGetRepositoriesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            repositories: s.take_optional(0)?,
            repositories_not_found: s.take_optional(1)?,
            errors: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.repositories);
        s.put_optional(1, self.repositories_not_found);
        s.put_optional(2, self.errors);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BatchGetRepositoriesOutput {
    const SCHEMA: &'static crate::Schema = &schema::BATCH_GET_REPOSITORIES_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BlobMetadata {
    pub blob_id: Option<String>,
    pub path: Option<String>,
    pub mode: Option<String>,
}

impl crate::TreeValue for BlobMetadata {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { blob_id: s.take_optional(0)?, path: s.take_optional(1)?, mode: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.blob_id);
        s.put_optional(1, self.path);
        s.put_optional(2, self.mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BlobMetadata {
    const SCHEMA: &'static crate::Schema = &schema::BLOB_METADATA;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct BranchInfo {
    pub branch_name: Option<String>,
    pub commit_id: Option<String>,
}

impl crate::TreeValue for BranchInfo {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { branch_name: s.take_optional(0)?, commit_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.branch_name);
        s.put_optional(1, self.commit_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for BranchInfo {
    const SCHEMA: &'static crate::Schema = &schema::BRANCH_INFO;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Commit {
    pub commit_id: Option<String>,
    pub tree_id: Option<String>,
    pub parents: Option<Vec<String>>,
    pub message: Option<String>,
    pub author: Option<UserInfo>,
    pub committer: Option<UserInfo>,
    pub additional_data: Option<String>,
}

impl crate::TreeValue for Commit {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            commit_id: s.take_optional(0)?,
            tree_id: s.take_optional(1)?,
            parents: s.take_optional(2)?,
            message: s.take_optional(3)?,
            author: s.take_optional(4)?,
            committer: s.take_optional(5)?,
            additional_data: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.commit_id);
        s.put_optional(1, self.tree_id);
        s.put_optional(2, self.parents);
        s.put_optional(3, self.message);
        s.put_optional(4, self.author);
        s.put_optional(5, self.committer);
        s.put_optional(6, self.additional_data);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Commit {
    const SCHEMA: &'static crate::Schema = &schema::COMMIT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateBranchInput {
    pub repository_name: String,
    pub branch_name: String,
    pub commit_id: String,
}

impl crate::TreeValue for CreateBranchInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { repository_name: s.take(0)?, branch_name: s.take(1)?, commit_id: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.repository_name);
        s.put(1, self.branch_name);
        s.put(2, self.commit_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateBranchInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_BRANCH_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateCommitInput {
    pub repository_name: String,
    pub branch_name: String,
    pub parent_commit_id: Option<String>,
    pub author_name: Option<String>,
    pub email: Option<String>,
    pub commit_message: Option<String>,
    pub keep_empty_folders: Option<bool>,
    pub put_files: Option<Vec<PutFileEntry>>,
    pub delete_files: Option<Vec<DeleteFileEntry>>,
    pub set_file_modes: Option<Vec<SetFileModeEntry>>,
}

impl crate::TreeValue for CreateCommitInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            repository_name: s.take(0)?,
            branch_name: s.take(1)?,
            parent_commit_id: s.take_optional(2)?,
            author_name: s.take_optional(3)?,
            email: s.take_optional(4)?,
            commit_message: s.take_optional(5)?,
            keep_empty_folders: s.take_optional(6)?,
            put_files: s.take_optional(7)?,
            delete_files: s.take_optional(8)?,
            set_file_modes: s.take_optional(9)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(10);
        s.put(0, self.repository_name);
        s.put(1, self.branch_name);
        s.put_optional(2, self.parent_commit_id);
        s.put_optional(3, self.author_name);
        s.put_optional(4, self.email);
        s.put_optional(5, self.commit_message);
        s.put_optional(6, self.keep_empty_folders);
        s.put_optional(7, self.put_files);
        s.put_optional(8, self.delete_files);
        s.put_optional(9, self.set_file_modes);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateCommitInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_COMMIT_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateCommitOutput {
    pub commit_id: Option<String>,
    pub tree_id: Option<String>,
    pub files_added: Option<Vec<FileMetadata>>,
    pub files_updated: Option<Vec<FileMetadata>>,
    pub files_deleted: Option<Vec<FileMetadata>>,
}

impl crate::TreeValue for CreateCommitOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            commit_id: s.take_optional(0)?,
            tree_id: s.take_optional(1)?,
            files_added: s.take_optional(2)?,
            files_updated: s.take_optional(3)?,
            files_deleted: s.take_optional(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put_optional(0, self.commit_id);
        s.put_optional(1, self.tree_id);
        s.put_optional(2, self.files_added);
        s.put_optional(3, self.files_updated);
        s.put_optional(4, self.files_deleted);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateCommitOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_COMMIT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateRepositoryInput {
    pub repository_name: String,
    pub repository_description: Option<String>,
    pub tags: Option<indexmap::IndexMap<String, String>>,
    pub kms_key_id: Option<String>,
}

impl crate::TreeValue for CreateRepositoryInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            repository_name: s.take(0)?,
            repository_description: s.take_optional(1)?,
            tags: s.take_optional(2)?,
            kms_key_id: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.repository_name);
        s.put_optional(1, self.repository_description);
        s.put_optional(2, self.tags);
        s.put_optional(3, self.kms_key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateRepositoryInput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_REPOSITORY_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateRepositoryOutput {
    pub repository_metadata: Option<RepositoryMetadata>,
}

impl crate::TreeValue for CreateRepositoryOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { repository_metadata: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.repository_metadata);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for CreateRepositoryOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_REPOSITORY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBranchInput {
    pub repository_name: String,
    pub branch_name: String,
}

impl crate::TreeValue for DeleteBranchInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { repository_name: s.take(0)?, branch_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.repository_name);
        s.put(1, self.branch_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteBranchInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_BRANCH_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteBranchOutput {
    pub deleted_branch: Option<BranchInfo>,
}

impl crate::TreeValue for DeleteBranchOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { deleted_branch: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.deleted_branch);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteBranchOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_BRANCH_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteFileEntry {
    pub file_path: String,
}

impl crate::TreeValue for DeleteFileEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { file_path: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.file_path);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteFileEntry {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_FILE_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteFileInput {
    pub repository_name: String,
    pub branch_name: String,
    pub file_path: String,
    pub parent_commit_id: String,
    pub keep_empty_folders: Option<bool>,
    pub commit_message: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
}

impl crate::TreeValue for DeleteFileInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            repository_name: s.take(0)?,
            branch_name: s.take(1)?,
            file_path: s.take(2)?,
            parent_commit_id: s.take(3)?,
            keep_empty_folders: s.take_optional(4)?,
            commit_message: s.take_optional(5)?,
            name: s.take_optional(6)?,
            email: s.take_optional(7)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(8);
        s.put(0, self.repository_name);
        s.put(1, self.branch_name);
        s.put(2, self.file_path);
        s.put(3, self.parent_commit_id);
        s.put_optional(4, self.keep_empty_folders);
        s.put_optional(5, self.commit_message);
        s.put_optional(6, self.name);
        s.put_optional(7, self.email);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteFileInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_FILE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteFileOutput {
    pub commit_id: Option<String>,
    pub blob_id: Option<String>,
    pub tree_id: Option<String>,
    pub file_path: Option<String>,
}

impl crate::TreeValue for DeleteFileOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            commit_id: s.take_optional(0)?,
            blob_id: s.take_optional(1)?,
            tree_id: s.take_optional(2)?,
            file_path: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.commit_id);
        s.put_optional(1, self.blob_id);
        s.put_optional(2, self.tree_id);
        s.put_optional(3, self.file_path);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteFileOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_FILE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteRepositoryInput {
    pub repository_name: String,
}

impl crate::TreeValue for DeleteRepositoryInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { repository_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.repository_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteRepositoryInput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_REPOSITORY_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct DeleteRepositoryOutput {
    pub repository_id: Option<String>,
}

impl crate::TreeValue for DeleteRepositoryOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { repository_id: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.repository_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for DeleteRepositoryOutput {
    const SCHEMA: &'static crate::Schema = &schema::DELETE_REPOSITORY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Difference {
    pub before_blob: Option<BlobMetadata>,
    pub after_blob: Option<BlobMetadata>,
    pub change_type: Option<ChangeTypeEnum>,
}

impl crate::TreeValue for Difference {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            before_blob: s.take_optional(0)?,
            after_blob: s.take_optional(1)?,
            change_type: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.before_blob);
        s.put_optional(1, self.after_blob);
        s.put_optional(2, self.change_type);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Difference {
    const SCHEMA: &'static crate::Schema = &schema::DIFFERENCE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct File {
    pub blob_id: Option<String>,
    pub absolute_path: Option<String>,
    pub relative_path: Option<String>,
    pub file_mode: Option<FileModeTypeEnum>,
}

impl crate::TreeValue for File {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            blob_id: s.take_optional(0)?,
            absolute_path: s.take_optional(1)?,
            relative_path: s.take_optional(2)?,
            file_mode: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.blob_id);
        s.put_optional(1, self.absolute_path);
        s.put_optional(2, self.relative_path);
        s.put_optional(3, self.file_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for File {
    const SCHEMA: &'static crate::Schema = &schema::FILE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct FileMetadata {
    pub absolute_path: Option<String>,
    pub blob_id: Option<String>,
    pub file_mode: Option<FileModeTypeEnum>,
}

impl crate::TreeValue for FileMetadata {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            absolute_path: s.take_optional(0)?,
            blob_id: s.take_optional(1)?,
            file_mode: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.absolute_path);
        s.put_optional(1, self.blob_id);
        s.put_optional(2, self.file_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for FileMetadata {
    const SCHEMA: &'static crate::Schema = &schema::FILE_METADATA;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct Folder {
    pub tree_id: Option<String>,
    pub absolute_path: Option<String>,
    pub relative_path: Option<String>,
}

impl crate::TreeValue for Folder {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            tree_id: s.take_optional(0)?,
            absolute_path: s.take_optional(1)?,
            relative_path: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.tree_id);
        s.put_optional(1, self.absolute_path);
        s.put_optional(2, self.relative_path);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for Folder {
    const SCHEMA: &'static crate::Schema = &schema::FOLDER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBlobInput {
    pub repository_name: String,
    pub blob_id: String,
}

impl crate::TreeValue for GetBlobInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { repository_name: s.take(0)?, blob_id: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.repository_name);
        s.put(1, self.blob_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBlobInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BLOB_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBlobOutput {
    pub content: Option<bytes::Bytes>,
}

impl crate::TreeValue for GetBlobOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { content: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.content);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBlobOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BLOB_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBranchInput {
    pub repository_name: Option<String>,
    pub branch_name: Option<String>,
}

impl crate::TreeValue for GetBranchInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { repository_name: s.take_optional(0)?, branch_name: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.repository_name);
        s.put_optional(1, self.branch_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBranchInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BRANCH_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetBranchOutput {
    pub branch: Option<BranchInfo>,
}

impl crate::TreeValue for GetBranchOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { branch: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.branch);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetBranchOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_BRANCH_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCommitInput {
    pub repository_name: String,
    pub commit_id: String,
}

impl crate::TreeValue for GetCommitInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { repository_name: s.take(0)?, commit_id: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.repository_name);
        s.put(1, self.commit_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetCommitInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_COMMIT_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetCommitOutput {
    pub commit: Option<Commit>,
}

impl crate::TreeValue for GetCommitOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { commit: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.commit);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetCommitOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_COMMIT_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDifferencesInput {
    pub repository_name: String,
    pub before_commit_specifier: Option<String>,
    pub after_commit_specifier: String,
    pub before_path: Option<String>,
    pub after_path: Option<String>,
    pub max_results: Option<i32>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for GetDifferencesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            repository_name: s.take(0)?,
            before_commit_specifier: s.take_optional(1)?,
            after_commit_specifier: s.take(2)?,
            before_path: s.take_optional(3)?,
            after_path: s.take_optional(4)?,
            max_results: s.take_optional(5)?,
            next_token: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put(0, self.repository_name);
        s.put_optional(1, self.before_commit_specifier);
        s.put(2, self.after_commit_specifier);
        s.put_optional(3, self.before_path);
        s.put_optional(4, self.after_path);
        s.put_optional(5, self.max_results);
        s.put_optional(6, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetDifferencesInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_DIFFERENCES_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetDifferencesOutput {
    pub differences: Option<Vec<Difference>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for GetDifferencesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { differences: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.differences);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetDifferencesOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_DIFFERENCES_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetFileInput {
    pub repository_name: String,
    pub commit_specifier: Option<String>,
    pub file_path: String,
}

impl crate::TreeValue for GetFileInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { repository_name: s.take(0)?, commit_specifier: s.take_optional(1)?, file_path: s.take(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.repository_name);
        s.put_optional(1, self.commit_specifier);
        s.put(2, self.file_path);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetFileInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_FILE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetFileOutput {
    pub commit_id: Option<String>,
    pub blob_id: Option<String>,
    pub file_path: Option<String>,
    pub file_mode: Option<FileModeTypeEnum>,
    pub file_size: Option<i64>,
    pub file_content: Option<bytes::Bytes>,
}

impl crate::TreeValue for GetFileOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            commit_id: s.take_optional(0)?,
            blob_id: s.take_optional(1)?,
            file_path: s.take_optional(2)?,
            file_mode: s.take_optional(3)?,
            file_size: s.take_optional(4)?,
            file_content: s.take_optional(5)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(6);
        s.put_optional(0, self.commit_id);
        s.put_optional(1, self.blob_id);
        s.put_optional(2, self.file_path);
        s.put_optional(3, self.file_mode);
        s.put_optional(4, self.file_size);
        s.put_optional(5, self.file_content);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetFileOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_FILE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetFolderInput {
    pub repository_name: String,
    pub commit_specifier: Option<String>,
    pub folder_path: String,
}

impl crate::TreeValue for GetFolderInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            repository_name: s.take(0)?,
            commit_specifier: s.take_optional(1)?,
            folder_path: s.take(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put(0, self.repository_name);
        s.put_optional(1, self.commit_specifier);
        s.put(2, self.folder_path);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetFolderInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_FOLDER_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetFolderOutput {
    pub commit_id: Option<String>,
    pub folder_path: Option<String>,
    pub tree_id: Option<String>,
    pub sub_folders: Option<Vec<Folder>>,
    pub files: Option<Vec<File>>,
    pub symbolic_links: Option<Vec<SymbolicLink>>,
    pub sub_modules: Option<Vec<SubModule>>,
}

impl crate::TreeValue for GetFolderOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            commit_id: s.take_optional(0)?,
            folder_path: s.take_optional(1)?,
            tree_id: s.take_optional(2)?,
            sub_folders: s.take_optional(3)?,
            files: s.take_optional(4)?,
            symbolic_links: s.take_optional(5)?,
            sub_modules: s.take_optional(6)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(7);
        s.put_optional(0, self.commit_id);
        s.put_optional(1, self.folder_path);
        s.put_optional(2, self.tree_id);
        s.put_optional(3, self.sub_folders);
        s.put_optional(4, self.files);
        s.put_optional(5, self.symbolic_links);
        s.put_optional(6, self.sub_modules);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetFolderOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_FOLDER_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRepositoryInput {
    pub repository_name: String,
}

impl crate::TreeValue for GetRepositoryInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { repository_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.repository_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetRepositoryInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_REPOSITORY_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRepositoryOutput {
    pub repository_metadata: Option<RepositoryMetadata>,
}

impl crate::TreeValue for GetRepositoryOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { repository_metadata: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.repository_metadata);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetRepositoryOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_REPOSITORY_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRepositoryTriggersInput {
    pub repository_name: String,
}

impl crate::TreeValue for GetRepositoryTriggersInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { repository_name: s.take(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put(0, self.repository_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetRepositoryTriggersInput {
    const SCHEMA: &'static crate::Schema = &schema::GET_REPOSITORY_TRIGGERS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct GetRepositoryTriggersOutput {
    pub configuration_id: Option<String>,
    pub triggers: Option<Vec<RepositoryTrigger>>,
}

impl crate::TreeValue for GetRepositoryTriggersOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { configuration_id: s.take_optional(0)?, triggers: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.configuration_id);
        s.put_optional(1, self.triggers);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for GetRepositoryTriggersOutput {
    const SCHEMA: &'static crate::Schema = &schema::GET_REPOSITORY_TRIGGERS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListBranchesInput {
    pub repository_name: String,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListBranchesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { repository_name: s.take(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.repository_name);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListBranchesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_BRANCHES_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListBranchesOutput {
    pub branches: Option<Vec<String>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListBranchesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { branches: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.branches);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListBranchesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_BRANCHES_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListRepositoriesInput {
    pub next_token: Option<String>,
    pub sort_by: Option<SortByEnum>,
    pub order: Option<OrderEnum>,
}

impl crate::TreeValue for ListRepositoriesInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { next_token: s.take_optional(0)?, sort_by: s.take_optional(1)?, order: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.next_token);
        s.put_optional(1, self.sort_by);
        s.put_optional(2, self.order);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListRepositoriesInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_REPOSITORIES_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListRepositoriesOutput {
    pub repositories: Option<Vec<RepositoryNameIdPair>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListRepositoriesOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { repositories: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.repositories);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListRepositoriesOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_REPOSITORIES_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTagsForResourceInput {
    pub resource_arn: String,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListTagsForResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { resource_arn: s.take(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.resource_arn);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListTagsForResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TAGS_FOR_RESOURCE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct ListTagsForResourceOutput {
    pub tags: Option<indexmap::IndexMap<String, String>>,
    pub next_token: Option<String>,
}

impl crate::TreeValue for ListTagsForResourceOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { tags: s.take_optional(0)?, next_token: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.tags);
        s.put_optional(1, self.next_token);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for ListTagsForResourceOutput {
    const SCHEMA: &'static crate::Schema = &schema::LIST_TAGS_FOR_RESOURCE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutFileEntry {
    pub file_path: String,
    pub file_mode: Option<FileModeTypeEnum>,
    pub file_content: Option<bytes::Bytes>,
    pub source_file: Option<SourceFileSpecifier>,
}

impl crate::TreeValue for PutFileEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            file_path: s.take(0)?,
            file_mode: s.take_optional(1)?,
            file_content: s.take_optional(2)?,
            source_file: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put(0, self.file_path);
        s.put_optional(1, self.file_mode);
        s.put_optional(2, self.file_content);
        s.put_optional(3, self.source_file);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutFileEntry {
    const SCHEMA: &'static crate::Schema = &schema::PUT_FILE_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutFileInput {
    pub repository_name: String,
    pub branch_name: String,
    pub file_content: bytes::Bytes,
    pub file_path: String,
    pub file_mode: Option<FileModeTypeEnum>,
    pub parent_commit_id: Option<String>,
    pub commit_message: Option<String>,
    pub name: Option<String>,
    pub email: Option<String>,
}

impl crate::TreeValue for PutFileInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            repository_name: s.take(0)?,
            branch_name: s.take(1)?,
            file_content: s.take(2)?,
            file_path: s.take(3)?,
            file_mode: s.take_optional(4)?,
            parent_commit_id: s.take_optional(5)?,
            commit_message: s.take_optional(6)?,
            name: s.take_optional(7)?,
            email: s.take_optional(8)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(9);
        s.put(0, self.repository_name);
        s.put(1, self.branch_name);
        s.put(2, self.file_content);
        s.put(3, self.file_path);
        s.put_optional(4, self.file_mode);
        s.put_optional(5, self.parent_commit_id);
        s.put_optional(6, self.commit_message);
        s.put_optional(7, self.name);
        s.put_optional(8, self.email);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutFileInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_FILE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutFileOutput {
    pub commit_id: Option<String>,
    pub blob_id: Option<String>,
    pub tree_id: Option<String>,
}

impl crate::TreeValue for PutFileOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            commit_id: s.take_optional(0)?,
            blob_id: s.take_optional(1)?,
            tree_id: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.commit_id);
        s.put_optional(1, self.blob_id);
        s.put_optional(2, self.tree_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutFileOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_FILE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutRepositoryTriggersInput {
    pub repository_name: String,
    pub triggers: Vec<RepositoryTrigger>,
}

impl crate::TreeValue for PutRepositoryTriggersInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { repository_name: s.take(0)?, triggers: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.repository_name);
        s.put(1, self.triggers);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutRepositoryTriggersInput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_REPOSITORY_TRIGGERS_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct PutRepositoryTriggersOutput {
    pub configuration_id: Option<String>,
}

impl crate::TreeValue for PutRepositoryTriggersOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { configuration_id: s.take_optional(0)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(1);
        s.put_optional(0, self.configuration_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for PutRepositoryTriggersOutput {
    const SCHEMA: &'static crate::Schema = &schema::PUT_REPOSITORY_TRIGGERS_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RepositoryMetadata {
    pub account_id: Option<String>,
    pub repository_id: Option<String>,
    pub repository_name: Option<String>,
    pub repository_description: Option<String>,
    pub default_branch: Option<String>,
    pub last_modified_date: Option<crate::Timestamp>,
    pub creation_date: Option<crate::Timestamp>,
    pub clone_url_http: Option<String>,
    pub clone_url_ssh: Option<String>,
    pub arn: Option<String>,
    pub kms_key_id: Option<String>,
}

impl crate::TreeValue for RepositoryMetadata {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            account_id: s.take_optional(0)?,
            repository_id: s.take_optional(1)?,
            repository_name: s.take_optional(2)?,
            repository_description: s.take_optional(3)?,
            default_branch: s.take_optional(4)?,
            last_modified_date: s.take_optional(5)?,
            creation_date: s.take_optional(6)?,
            clone_url_http: s.take_optional(7)?,
            clone_url_ssh: s.take_optional(8)?,
            arn: s.take_optional(9)?,
            kms_key_id: s.take_optional(10)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(11);
        s.put_optional(0, self.account_id);
        s.put_optional(1, self.repository_id);
        s.put_optional(2, self.repository_name);
        s.put_optional(3, self.repository_description);
        s.put_optional(4, self.default_branch);
        s.put_optional(5, self.last_modified_date);
        s.put_optional(6, self.creation_date);
        s.put_optional(7, self.clone_url_http);
        s.put_optional(8, self.clone_url_ssh);
        s.put_optional(9, self.arn);
        s.put_optional(10, self.kms_key_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RepositoryMetadata {
    const SCHEMA: &'static crate::Schema = &schema::REPOSITORY_METADATA;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RepositoryNameIdPair {
    pub repository_name: Option<String>,
    pub repository_id: Option<String>,
}

impl crate::TreeValue for RepositoryNameIdPair {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { repository_name: s.take_optional(0)?, repository_id: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put_optional(0, self.repository_name);
        s.put_optional(1, self.repository_id);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RepositoryNameIdPair {
    const SCHEMA: &'static crate::Schema = &schema::REPOSITORY_NAME_ID_PAIR;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct RepositoryTrigger {
    pub name: String,
    pub destination_arn: String,
    pub custom_data: Option<String>,
    pub branches: Option<Vec<String>>,
    pub events: Vec<RepositoryTriggerEventEnum>,
}

impl crate::TreeValue for RepositoryTrigger {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            name: s.take(0)?,
            destination_arn: s.take(1)?,
            custom_data: s.take_optional(2)?,
            branches: s.take_optional(3)?,
            events: s.take(4)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(5);
        s.put(0, self.name);
        s.put(1, self.destination_arn);
        s.put_optional(2, self.custom_data);
        s.put_optional(3, self.branches);
        s.put(4, self.events);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for RepositoryTrigger {
    const SCHEMA: &'static crate::Schema = &schema::REPOSITORY_TRIGGER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SetFileModeEntry {
    pub file_path: String,
    pub file_mode: FileModeTypeEnum,
}

impl crate::TreeValue for SetFileModeEntry {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { file_path: s.take(0)?, file_mode: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.file_path);
        s.put(1, self.file_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SetFileModeEntry {
    const SCHEMA: &'static crate::Schema = &schema::SET_FILE_MODE_ENTRY;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SourceFileSpecifier {
    pub file_path: String,
    pub is_move: Option<bool>,
}

impl crate::TreeValue for SourceFileSpecifier {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { file_path: s.take(0)?, is_move: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.file_path);
        s.put_optional(1, self.is_move);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SourceFileSpecifier {
    const SCHEMA: &'static crate::Schema = &schema::SOURCE_FILE_SPECIFIER;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SubModule {
    pub commit_id: Option<String>,
    pub absolute_path: Option<String>,
    pub relative_path: Option<String>,
}

impl crate::TreeValue for SubModule {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            commit_id: s.take_optional(0)?,
            absolute_path: s.take_optional(1)?,
            relative_path: s.take_optional(2)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.commit_id);
        s.put_optional(1, self.absolute_path);
        s.put_optional(2, self.relative_path);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SubModule {
    const SCHEMA: &'static crate::Schema = &schema::SUB_MODULE;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct SymbolicLink {
    pub blob_id: Option<String>,
    pub absolute_path: Option<String>,
    pub relative_path: Option<String>,
    pub file_mode: Option<FileModeTypeEnum>,
}

impl crate::TreeValue for SymbolicLink {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self {
            blob_id: s.take_optional(0)?,
            absolute_path: s.take_optional(1)?,
            relative_path: s.take_optional(2)?,
            file_mode: s.take_optional(3)?,
        })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(4);
        s.put_optional(0, self.blob_id);
        s.put_optional(1, self.absolute_path);
        s.put_optional(2, self.relative_path);
        s.put_optional(3, self.file_mode);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for SymbolicLink {
    const SCHEMA: &'static crate::Schema = &schema::SYMBOLIC_LINK;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TagResourceInput {
    pub resource_arn: String,
    pub tags: indexmap::IndexMap<String, String>,
}

impl crate::TreeValue for TagResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { resource_arn: s.take(0)?, tags: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.resource_arn);
        s.put(1, self.tags);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for TagResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::TAG_RESOURCE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UntagResourceInput {
    pub resource_arn: String,
    pub tag_keys: Vec<String>,
}

impl crate::TreeValue for UntagResourceInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { resource_arn: s.take(0)?, tag_keys: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.resource_arn);
        s.put(1, self.tag_keys);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UntagResourceInput {
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_RESOURCE_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateDefaultBranchInput {
    pub repository_name: String,
    pub default_branch_name: String,
}

impl crate::TreeValue for UpdateDefaultBranchInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { repository_name: s.take(0)?, default_branch_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.repository_name);
        s.put(1, self.default_branch_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateDefaultBranchInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_DEFAULT_BRANCH_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateRepositoryDescriptionInput {
    pub repository_name: String,
    pub repository_description: Option<String>,
}

impl crate::TreeValue for UpdateRepositoryDescriptionInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { repository_name: s.take(0)?, repository_description: s.take_optional(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.repository_name);
        s.put_optional(1, self.repository_description);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateRepositoryDescriptionInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_REPOSITORY_DESCRIPTION_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateRepositoryNameInput {
    pub old_name: String,
    pub new_name: String,
}

impl crate::TreeValue for UpdateRepositoryNameInput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { old_name: s.take(0)?, new_name: s.take(1)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(2);
        s.put(0, self.old_name);
        s.put(1, self.new_name);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UpdateRepositoryNameInput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_REPOSITORY_NAME_INPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UserInfo {
    pub name: Option<String>,
    pub email: Option<String>,
    pub date: Option<String>,
}

impl crate::TreeValue for UserInfo {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        let mut s = tree.structure()?;
        Ok(Self { name: s.take_optional(0)?, email: s.take_optional(1)?, date: s.take_optional(2)? })
    }
    fn into_tree(self) -> crate::Tree {
        let mut s = crate::Structure::with_members(3);
        s.put_optional(0, self.name);
        s.put_optional(1, self.email);
        s.put_optional(2, self.date);
        crate::Tree::Structure(s)
    }
}

impl crate::Shape for UserInfo {
    const SCHEMA: &'static crate::Schema = &schema::USER_INFO;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct CreateBranchOutput {}

impl crate::TreeValue for CreateBranchOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for CreateBranchOutput {
    const SCHEMA: &'static crate::Schema = &schema::CREATE_BRANCH_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct TagResourceOutput {}

impl crate::TreeValue for TagResourceOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for TagResourceOutput {
    const SCHEMA: &'static crate::Schema = &schema::TAG_RESOURCE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UntagResourceOutput {}

impl crate::TreeValue for UntagResourceOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UntagResourceOutput {
    const SCHEMA: &'static crate::Schema = &schema::UNTAG_RESOURCE_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateDefaultBranchOutput {}

impl crate::TreeValue for UpdateDefaultBranchOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UpdateDefaultBranchOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_DEFAULT_BRANCH_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateRepositoryDescriptionOutput {}

impl crate::TreeValue for UpdateRepositoryDescriptionOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UpdateRepositoryDescriptionOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_REPOSITORY_DESCRIPTION_OUTPUT;
}

#[derive(Clone, Debug, PartialEq, Default)]
pub struct UpdateRepositoryNameOutput {}

impl crate::TreeValue for UpdateRepositoryNameOutput {
    fn from_tree(tree: crate::Tree) -> Result<Self, crate::Mismatch> {
        tree.structure()?;
        Ok(Self {})
    }
    fn into_tree(self) -> crate::Tree {
        crate::Tree::Structure(crate::Structure::default())
    }
}

impl crate::Shape for UpdateRepositoryNameOutput {
    const SCHEMA: &'static crate::Schema = &schema::UPDATE_REPOSITORY_NAME_OUTPUT;
}

crate::serde_by_tree!(
    BatchGetCommitsError,
    BatchGetCommitsInput,
    BatchGetCommitsOutput,
    BatchGetRepositoriesError,
    BatchGetRepositoriesInput,
    BatchGetRepositoriesOutput,
    BlobMetadata,
    BranchInfo,
    Commit,
    CreateBranchInput,
    CreateCommitInput,
    CreateCommitOutput,
    CreateRepositoryInput,
    CreateRepositoryOutput,
    DeleteBranchInput,
    DeleteBranchOutput,
    DeleteFileEntry,
    DeleteFileInput,
    DeleteFileOutput,
    DeleteRepositoryInput,
    DeleteRepositoryOutput,
    Difference,
    File,
    FileMetadata,
    Folder,
    GetBlobInput,
    GetBlobOutput,
    GetBranchInput,
    GetBranchOutput,
    GetCommitInput,
    GetCommitOutput,
    GetDifferencesInput,
    GetDifferencesOutput,
    GetFileInput,
    GetFileOutput,
    GetFolderInput,
    GetFolderOutput,
    GetRepositoryInput,
    GetRepositoryOutput,
    GetRepositoryTriggersInput,
    GetRepositoryTriggersOutput,
    ListBranchesInput,
    ListBranchesOutput,
    ListRepositoriesInput,
    ListRepositoriesOutput,
    ListTagsForResourceInput,
    ListTagsForResourceOutput,
    PutFileEntry,
    PutFileInput,
    PutFileOutput,
    PutRepositoryTriggersInput,
    PutRepositoryTriggersOutput,
    RepositoryMetadata,
    RepositoryNameIdPair,
    RepositoryTrigger,
    SetFileModeEntry,
    SourceFileSpecifier,
    SubModule,
    SymbolicLink,
    TagResourceInput,
    UntagResourceInput,
    UpdateDefaultBranchInput,
    UpdateRepositoryDescriptionInput,
    UpdateRepositoryNameInput,
    UserInfo,
    CreateBranchOutput,
    TagResourceOutput,
    UntagResourceOutput,
    UpdateDefaultBranchOutput,
    UpdateRepositoryDescriptionOutput,
    UpdateRepositoryNameOutput,
);

crate::string_enum! {
    pub enum BatchGetRepositoriesErrorCodeEnum {
        EncryptionIntegrityChecksFailedException = "EncryptionIntegrityChecksFailedException",
        EncryptionKeyAccessDeniedException = "EncryptionKeyAccessDeniedException",
        EncryptionKeyDisabledException = "EncryptionKeyDisabledException",
        EncryptionKeyNotFoundException = "EncryptionKeyNotFoundException",
        EncryptionKeyUnavailableException = "EncryptionKeyUnavailableException",
        RepositoryDoesNotExistException = "RepositoryDoesNotExistException",
    }
    pub enum ChangeTypeEnum {
        A = "A",
        M = "M",
        D = "D",
    }
    pub enum FileModeTypeEnum {
        Executable = "EXECUTABLE",
        Normal = "NORMAL",
        Symlink = "SYMLINK",
    }
    pub enum OrderEnum {
        Ascending = "ascending",
        Descending = "descending",
    }
    pub enum RepositoryTriggerEventEnum {
        All = "all",
        UpdateReference = "updateReference",
        CreateReference = "createReference",
        DeleteReference = "deleteReference",
    }
    pub enum SortByEnum {
        RepositoryName = "repositoryName",
        LastModifiedDate = "lastModifiedDate",
    }
}

/// The shapes as the model has them.
pub mod schema {
    use crate::{Kind, Member, Schema, scalar};

    pub static BATCH_GET_COMMITS_ERROR: Schema = Schema::plain("BatchGetCommitsError", Kind::Structure)
        .members(&[
            Member::plain("commitId", &scalar::STRING),
            Member::plain("errorCode", &scalar::STRING),
            Member::plain("errorMessage", &scalar::STRING),
        ]);
    pub static BATCH_GET_COMMITS_ERRORS_LIST: Schema = Schema::plain("BatchGetCommitsErrorsList", Kind::List)
        .members(&[Member::plain("member", &BATCH_GET_COMMITS_ERROR)]);
    pub static BATCH_GET_COMMITS_INPUT: Schema = Schema::plain("BatchGetCommitsInput", Kind::Structure)
        .members(&[
            Member::plain("commitIds", &COMMIT_IDS_INPUT_LIST).required(),
            Member::plain("repositoryName", &REPOSITORY_NAME).required(),
        ]);
    pub static BATCH_GET_COMMITS_OUTPUT: Schema = Schema::plain("BatchGetCommitsOutput", Kind::Structure)
        .members(&[
            Member::plain("commits", &COMMIT_OBJECTS_LIST),
            Member::plain("errors", &BATCH_GET_COMMITS_ERRORS_LIST),
        ]);
    pub static BATCH_GET_REPOSITORIES_ERROR: Schema =
        Schema::plain("BatchGetRepositoriesError", Kind::Structure).members(&[
            Member::plain("repositoryId", &scalar::STRING),
            Member::plain("repositoryName", &REPOSITORY_NAME),
            Member::plain("errorCode", &BATCH_GET_REPOSITORIES_ERROR_CODE_ENUM),
            Member::plain("errorMessage", &scalar::STRING),
        ]);
    pub static BATCH_GET_REPOSITORIES_ERROR_CODE_ENUM: Schema =
        Schema::plain("BatchGetRepositoriesErrorCodeEnum", Kind::String)
            .one_of(super::BatchGetRepositoriesErrorCodeEnum::VALUES);
    pub static BATCH_GET_REPOSITORIES_ERRORS_LIST: Schema =
        Schema::plain("BatchGetRepositoriesErrorsList", Kind::List)
            .members(&[Member::plain("member", &BATCH_GET_REPOSITORIES_ERROR)]);
    pub static BATCH_GET_REPOSITORIES_INPUT: Schema = Schema::plain(
        "BatchGetRepositoriesInput",
        Kind::Structure,
    )
    .members(&[Member::plain("repositoryNames", &REPOSITORY_NAME_LIST).required()]);
    pub static BATCH_GET_REPOSITORIES_OUTPUT: Schema =
        Schema::plain("BatchGetRepositoriesOutput", Kind::Structure).members(&[
            Member::plain("repositories", &REPOSITORY_METADATA_LIST),
            Member::plain("repositoriesNotFound", &REPOSITORY_NOT_FOUND_LIST),
            Member::plain("errors", &BATCH_GET_REPOSITORIES_ERRORS_LIST),
        ]);
    pub static BLOB_METADATA: Schema = Schema::plain("BlobMetadata", Kind::Structure).members(&[
        Member::plain("blobId", &scalar::STRING),
        Member::plain("path", &scalar::STRING),
        Member::plain("mode", &scalar::STRING),
    ]);
    pub static BRANCH_INFO: Schema = Schema::plain("BranchInfo", Kind::Structure)
        .members(&[Member::plain("branchName", &BRANCH_NAME), Member::plain("commitId", &scalar::STRING)]);
    pub static BRANCH_NAME: Schema = Schema::plain("BranchName", Kind::String).min(1.0).max(256.0);
    pub static BRANCH_NAME_LIST: Schema =
        Schema::plain("BranchNameList", Kind::List).members(&[Member::plain("member", &BRANCH_NAME)]);
    pub static CHANGE_TYPE_ENUM: Schema =
        Schema::plain("ChangeTypeEnum", Kind::String).one_of(super::ChangeTypeEnum::VALUES);
    pub static COMMIT: Schema = Schema::plain("Commit", Kind::Structure).members(&[
        Member::plain("commitId", &scalar::STRING),
        Member::plain("treeId", &scalar::STRING),
        Member::plain("parents", &PARENT_LIST),
        Member::plain("message", &scalar::STRING),
        Member::plain("author", &USER_INFO),
        Member::plain("committer", &USER_INFO),
        Member::plain("additionalData", &scalar::STRING),
    ]);
    pub static COMMIT_IDS_INPUT_LIST: Schema =
        Schema::plain("CommitIdsInputList", Kind::List).members(&[Member::plain("member", &scalar::STRING)]);
    pub static COMMIT_OBJECTS_LIST: Schema =
        Schema::plain("CommitObjectsList", Kind::List).members(&[Member::plain("member", &COMMIT)]);
    pub static CREATE_BRANCH_INPUT: Schema = Schema::plain("CreateBranchInput", Kind::Structure).members(&[
        Member::plain("repositoryName", &REPOSITORY_NAME).required(),
        Member::plain("branchName", &BRANCH_NAME).required(),
        Member::plain("commitId", &scalar::STRING).required(),
    ]);
    pub static CREATE_COMMIT_INPUT: Schema = Schema::plain("CreateCommitInput", Kind::Structure).members(&[
        Member::plain("repositoryName", &REPOSITORY_NAME).required(),
        Member::plain("branchName", &BRANCH_NAME).required(),
        Member::plain("parentCommitId", &scalar::STRING),
        Member::plain("authorName", &scalar::STRING),
        Member::plain("email", &scalar::STRING),
        Member::plain("commitMessage", &scalar::STRING),
        Member::plain("keepEmptyFolders", &scalar::BOOLEAN),
        Member::plain("putFiles", &PUT_FILE_ENTRIES),
        Member::plain("deleteFiles", &DELETE_FILE_ENTRIES),
        Member::plain("setFileModes", &SET_FILE_MODE_ENTRIES),
    ]);
    pub static CREATE_COMMIT_OUTPUT: Schema =
        Schema::plain("CreateCommitOutput", Kind::Structure).members(&[
            Member::plain("commitId", &scalar::STRING),
            Member::plain("treeId", &scalar::STRING),
            Member::plain("filesAdded", &FILES_METADATA),
            Member::plain("filesUpdated", &FILES_METADATA),
            Member::plain("filesDeleted", &FILES_METADATA),
        ]);
    pub static CREATE_REPOSITORY_INPUT: Schema = Schema::plain("CreateRepositoryInput", Kind::Structure)
        .members(&[
            Member::plain("repositoryName", &REPOSITORY_NAME).required(),
            Member::plain("repositoryDescription", &REPOSITORY_DESCRIPTION),
            Member::plain("tags", &TAGS_MAP),
            Member::plain("kmsKeyId", &KMS_KEY_ID),
        ]);
    pub static CREATE_REPOSITORY_OUTPUT: Schema = Schema::plain("CreateRepositoryOutput", Kind::Structure)
        .members(&[Member::plain("repositoryMetadata", &REPOSITORY_METADATA)]);
    pub static DELETE_BRANCH_INPUT: Schema = Schema::plain("DeleteBranchInput", Kind::Structure).members(&[
        Member::plain("repositoryName", &REPOSITORY_NAME).required(),
        Member::plain("branchName", &BRANCH_NAME).required(),
    ]);
    pub static DELETE_BRANCH_OUTPUT: Schema = Schema::plain("DeleteBranchOutput", Kind::Structure)
        .members(&[Member::plain("deletedBranch", &BRANCH_INFO)]);
    pub static DELETE_FILE_ENTRIES: Schema = Schema::plain("DeleteFileEntries", Kind::List)
        .members(&[Member::plain("member", &DELETE_FILE_ENTRY)]);
    pub static DELETE_FILE_ENTRY: Schema = Schema::plain("DeleteFileEntry", Kind::Structure)
        .members(&[Member::plain("filePath", &scalar::STRING).required()]);
    pub static DELETE_FILE_INPUT: Schema = Schema::plain("DeleteFileInput", Kind::Structure).members(&[
        Member::plain("repositoryName", &REPOSITORY_NAME).required(),
        Member::plain("branchName", &BRANCH_NAME).required(),
        Member::plain("filePath", &scalar::STRING).required(),
        Member::plain("parentCommitId", &scalar::STRING).required(),
        Member::plain("keepEmptyFolders", &scalar::BOOLEAN),
        Member::plain("commitMessage", &scalar::STRING),
        Member::plain("name", &scalar::STRING),
        Member::plain("email", &scalar::STRING),
    ]);
    pub static DELETE_FILE_OUTPUT: Schema = Schema::plain("DeleteFileOutput", Kind::Structure).members(&[
        Member::plain("commitId", &scalar::STRING).required(),
        Member::plain("blobId", &scalar::STRING).required(),
        Member::plain("treeId", &scalar::STRING).required(),
        Member::plain("filePath", &scalar::STRING).required(),
    ]);
    pub static DELETE_REPOSITORY_INPUT: Schema = Schema::plain("DeleteRepositoryInput", Kind::Structure)
        .members(&[Member::plain("repositoryName", &REPOSITORY_NAME).required()]);
    pub static DELETE_REPOSITORY_OUTPUT: Schema = Schema::plain("DeleteRepositoryOutput", Kind::Structure)
        .members(&[Member::plain("repositoryId", &scalar::STRING)]);
    pub static DIFFERENCE: Schema = Schema::plain("Difference", Kind::Structure).members(&[
        Member::plain("beforeBlob", &BLOB_METADATA),
        Member::plain("afterBlob", &BLOB_METADATA),
        Member::plain("changeType", &CHANGE_TYPE_ENUM),
    ]);
    pub static DIFFERENCE_LIST: Schema =
        Schema::plain("DifferenceList", Kind::List).members(&[Member::plain("member", &DIFFERENCE)]);
    pub static FILE: Schema = Schema::plain("File", Kind::Structure).members(&[
        Member::plain("blobId", &scalar::STRING),
        Member::plain("absolutePath", &scalar::STRING),
        Member::plain("relativePath", &scalar::STRING),
        Member::plain("fileMode", &FILE_MODE_TYPE_ENUM),
    ]);
    pub static FILE_CONTENT: Schema = Schema::plain("FileContent", Kind::Blob).max(6291456.0);
    pub static FILE_LIST: Schema =
        Schema::plain("FileList", Kind::List).members(&[Member::plain("member", &FILE)]);
    pub static FILE_METADATA: Schema = Schema::plain("FileMetadata", Kind::Structure).members(&[
        Member::plain("absolutePath", &scalar::STRING),
        Member::plain("blobId", &scalar::STRING),
        Member::plain("fileMode", &FILE_MODE_TYPE_ENUM),
    ]);
    pub static FILE_MODE_TYPE_ENUM: Schema =
        Schema::plain("FileModeTypeEnum", Kind::String).one_of(super::FileModeTypeEnum::VALUES);
    pub static FILES_METADATA: Schema =
        Schema::plain("FilesMetadata", Kind::List).members(&[Member::plain("member", &FILE_METADATA)]);
    pub static FOLDER: Schema = Schema::plain("Folder", Kind::Structure).members(&[
        Member::plain("treeId", &scalar::STRING),
        Member::plain("absolutePath", &scalar::STRING),
        Member::plain("relativePath", &scalar::STRING),
    ]);
    pub static FOLDER_LIST: Schema =
        Schema::plain("FolderList", Kind::List).members(&[Member::plain("member", &FOLDER)]);
    pub static GET_BLOB_INPUT: Schema = Schema::plain("GetBlobInput", Kind::Structure).members(&[
        Member::plain("repositoryName", &REPOSITORY_NAME).required(),
        Member::plain("blobId", &scalar::STRING).required(),
    ]);
    pub static GET_BLOB_OUTPUT: Schema = Schema::plain("GetBlobOutput", Kind::Structure)
        .members(&[Member::plain("content", &scalar::BLOB).required()]);
    pub static GET_BRANCH_INPUT: Schema = Schema::plain("GetBranchInput", Kind::Structure).members(&[
        Member::plain("repositoryName", &REPOSITORY_NAME),
        Member::plain("branchName", &BRANCH_NAME),
    ]);
    pub static GET_BRANCH_OUTPUT: Schema =
        Schema::plain("GetBranchOutput", Kind::Structure).members(&[Member::plain("branch", &BRANCH_INFO)]);
    pub static GET_COMMIT_INPUT: Schema = Schema::plain("GetCommitInput", Kind::Structure).members(&[
        Member::plain("repositoryName", &REPOSITORY_NAME).required(),
        Member::plain("commitId", &scalar::STRING).required(),
    ]);
    pub static GET_COMMIT_OUTPUT: Schema = Schema::plain("GetCommitOutput", Kind::Structure)
        .members(&[Member::plain("commit", &COMMIT).required()]);
    pub static GET_DIFFERENCES_INPUT: Schema =
        Schema::plain("GetDifferencesInput", Kind::Structure).members(&[
            Member::plain("repositoryName", &REPOSITORY_NAME).required(),
            Member::plain("beforeCommitSpecifier", &scalar::STRING),
            Member::plain("afterCommitSpecifier", &scalar::STRING).required(),
            Member::plain("beforePath", &scalar::STRING),
            Member::plain("afterPath", &scalar::STRING),
            Member::plain("MaxResults", &scalar::INTEGER),
            Member::plain("NextToken", &scalar::STRING),
        ]);
    pub static GET_DIFFERENCES_OUTPUT: Schema = Schema::plain("GetDifferencesOutput", Kind::Structure)
        .members(&[
            Member::plain("differences", &DIFFERENCE_LIST),
            Member::plain("NextToken", &scalar::STRING),
        ]);
    pub static GET_FILE_INPUT: Schema = Schema::plain("GetFileInput", Kind::Structure).members(&[
        Member::plain("repositoryName", &REPOSITORY_NAME).required(),
        Member::plain("commitSpecifier", &scalar::STRING),
        Member::plain("filePath", &scalar::STRING).required(),
    ]);
    pub static GET_FILE_OUTPUT: Schema = Schema::plain("GetFileOutput", Kind::Structure).members(&[
        Member::plain("commitId", &scalar::STRING).required(),
        Member::plain("blobId", &scalar::STRING).required(),
        Member::plain("filePath", &scalar::STRING).required(),
        Member::plain("fileMode", &FILE_MODE_TYPE_ENUM).required(),
        Member::plain("fileSize", &scalar::LONG).required(),
        Member::plain("fileContent", &FILE_CONTENT).required(),
    ]);
    pub static GET_FOLDER_INPUT: Schema = Schema::plain("GetFolderInput", Kind::Structure).members(&[
        Member::plain("repositoryName", &REPOSITORY_NAME).required(),
        Member::plain("commitSpecifier", &scalar::STRING),
        Member::plain("folderPath", &scalar::STRING).required(),
    ]);
    pub static GET_FOLDER_OUTPUT: Schema = Schema::plain("GetFolderOutput", Kind::Structure).members(&[
        Member::plain("commitId", &scalar::STRING).required(),
        Member::plain("folderPath", &scalar::STRING).required(),
        Member::plain("treeId", &scalar::STRING),
        Member::plain("subFolders", &FOLDER_LIST),
        Member::plain("files", &FILE_LIST),
        Member::plain("symbolicLinks", &SYMBOLIC_LINK_LIST),
        Member::plain("subModules", &SUB_MODULE_LIST),
    ]);
    pub static GET_REPOSITORY_INPUT: Schema = Schema::plain("GetRepositoryInput", Kind::Structure)
        .members(&[Member::plain("repositoryName", &REPOSITORY_NAME).required()]);
    pub static GET_REPOSITORY_OUTPUT: Schema = Schema::plain("GetRepositoryOutput", Kind::Structure)
        .members(&[Member::plain("repositoryMetadata", &REPOSITORY_METADATA)]);
    pub static GET_REPOSITORY_TRIGGERS_INPUT: Schema = Schema::plain(
        "GetRepositoryTriggersInput",
        Kind::Structure,
    )
    .members(&[Member::plain("repositoryName", &REPOSITORY_NAME).required()]);
    pub static GET_REPOSITORY_TRIGGERS_OUTPUT: Schema =
        Schema::plain("GetRepositoryTriggersOutput", Kind::Structure).members(&[
            Member::plain("configurationId", &scalar::STRING),
            Member::plain("triggers", &REPOSITORY_TRIGGERS_LIST),
        ]);
    pub static KMS_KEY_ID: Schema = Schema::plain("KmsKeyId", Kind::String).pattern("^[a-zA-Z0-9:/_-]+$");
    pub static LIST_BRANCHES_INPUT: Schema = Schema::plain("ListBranchesInput", Kind::Structure).members(&[
        Member::plain("repositoryName", &REPOSITORY_NAME).required(),
        Member::plain("nextToken", &scalar::STRING),
    ]);
    pub static LIST_BRANCHES_OUTPUT: Schema =
        Schema::plain("ListBranchesOutput", Kind::Structure).members(&[
            Member::plain("branches", &BRANCH_NAME_LIST),
            Member::plain("nextToken", &scalar::STRING),
        ]);
    pub static LIST_REPOSITORIES_INPUT: Schema = Schema::plain("ListRepositoriesInput", Kind::Structure)
        .members(&[
            Member::plain("nextToken", &scalar::STRING),
            Member::plain("sortBy", &SORT_BY_ENUM),
            Member::plain("order", &ORDER_ENUM),
        ]);
    pub static LIST_REPOSITORIES_OUTPUT: Schema = Schema::plain("ListRepositoriesOutput", Kind::Structure)
        .members(&[
            Member::plain("repositories", &REPOSITORY_NAME_ID_PAIR_LIST),
            Member::plain("nextToken", &scalar::STRING),
        ]);
    pub static LIST_TAGS_FOR_RESOURCE_INPUT: Schema =
        Schema::plain("ListTagsForResourceInput", Kind::Structure).members(&[
            Member::plain("resourceArn", &scalar::STRING).required(),
            Member::plain("nextToken", &scalar::STRING),
        ]);
    pub static LIST_TAGS_FOR_RESOURCE_OUTPUT: Schema =
        Schema::plain("ListTagsForResourceOutput", Kind::Structure)
            .members(&[Member::plain("tags", &TAGS_MAP), Member::plain("nextToken", &scalar::STRING)]);
    pub static ORDER_ENUM: Schema = Schema::plain("OrderEnum", Kind::String).one_of(super::OrderEnum::VALUES);
    pub static PARENT_LIST: Schema =
        Schema::plain("ParentList", Kind::List).members(&[Member::plain("member", &scalar::STRING)]);
    pub static PUT_FILE_ENTRIES: Schema =
        Schema::plain("PutFileEntries", Kind::List).members(&[Member::plain("member", &PUT_FILE_ENTRY)]);
    pub static PUT_FILE_ENTRY: Schema = Schema::plain("PutFileEntry", Kind::Structure).members(&[
        Member::plain("filePath", &scalar::STRING).required(),
        Member::plain("fileMode", &FILE_MODE_TYPE_ENUM),
        Member::plain("fileContent", &FILE_CONTENT),
        Member::plain("sourceFile", &SOURCE_FILE_SPECIFIER),
    ]);
    pub static PUT_FILE_INPUT: Schema = Schema::plain("PutFileInput", Kind::Structure).members(&[
        Member::plain("repositoryName", &REPOSITORY_NAME).required(),
        Member::plain("branchName", &BRANCH_NAME).required(),
        Member::plain("fileContent", &FILE_CONTENT).required(),
        Member::plain("filePath", &scalar::STRING).required(),
        Member::plain("fileMode", &FILE_MODE_TYPE_ENUM),
        Member::plain("parentCommitId", &scalar::STRING),
        Member::plain("commitMessage", &scalar::STRING),
        Member::plain("name", &scalar::STRING),
        Member::plain("email", &scalar::STRING),
    ]);
    pub static PUT_FILE_OUTPUT: Schema = Schema::plain("PutFileOutput", Kind::Structure).members(&[
        Member::plain("commitId", &scalar::STRING).required(),
        Member::plain("blobId", &scalar::STRING).required(),
        Member::plain("treeId", &scalar::STRING).required(),
    ]);
    pub static PUT_REPOSITORY_TRIGGERS_INPUT: Schema =
        Schema::plain("PutRepositoryTriggersInput", Kind::Structure).members(&[
            Member::plain("repositoryName", &REPOSITORY_NAME).required(),
            Member::plain("triggers", &REPOSITORY_TRIGGERS_LIST).required(),
        ]);
    pub static PUT_REPOSITORY_TRIGGERS_OUTPUT: Schema =
        Schema::plain("PutRepositoryTriggersOutput", Kind::Structure)
            .members(&[Member::plain("configurationId", &scalar::STRING)]);
    pub static REPOSITORY_DESCRIPTION: Schema =
        Schema::plain("RepositoryDescription", Kind::String).max(1000.0);
    pub static REPOSITORY_METADATA: Schema = Schema::plain("RepositoryMetadata", Kind::Structure).members(&[
        Member::plain("accountId", &scalar::STRING),
        Member::plain("repositoryId", &scalar::STRING),
        Member::plain("repositoryName", &REPOSITORY_NAME),
        Member::plain("repositoryDescription", &REPOSITORY_DESCRIPTION),
        Member::plain("defaultBranch", &BRANCH_NAME),
        Member::plain("lastModifiedDate", &scalar::TIMESTAMP),
        Member::plain("creationDate", &scalar::TIMESTAMP),
        Member::plain("cloneUrlHttp", &scalar::STRING),
        Member::plain("cloneUrlSsh", &scalar::STRING),
        Member::plain("Arn", &scalar::STRING),
        Member::plain("kmsKeyId", &KMS_KEY_ID),
    ]);
    pub static REPOSITORY_METADATA_LIST: Schema = Schema::plain("RepositoryMetadataList", Kind::List)
        .members(&[Member::plain("member", &REPOSITORY_METADATA)]);
    pub static REPOSITORY_NAME: Schema =
        Schema::plain("RepositoryName", Kind::String).min(1.0).max(100.0).pattern(r"[\w\.-]+");
    pub static REPOSITORY_NAME_ID_PAIR: Schema = Schema::plain("RepositoryNameIdPair", Kind::Structure)
        .members(&[
            Member::plain("repositoryName", &REPOSITORY_NAME),
            Member::plain("repositoryId", &scalar::STRING),
        ]);
    pub static REPOSITORY_NAME_ID_PAIR_LIST: Schema = Schema::plain("RepositoryNameIdPairList", Kind::List)
        .members(&[Member::plain("member", &REPOSITORY_NAME_ID_PAIR)]);
    pub static REPOSITORY_NAME_LIST: Schema =
        Schema::plain("RepositoryNameList", Kind::List).members(&[Member::plain("member", &REPOSITORY_NAME)]);
    pub static REPOSITORY_NOT_FOUND_LIST: Schema = Schema::plain("RepositoryNotFoundList", Kind::List)
        .members(&[Member::plain("member", &REPOSITORY_NAME)]);
    pub static REPOSITORY_TRIGGER: Schema = Schema::plain("RepositoryTrigger", Kind::Structure).members(&[
        Member::plain("name", &scalar::STRING).required(),
        Member::plain("destinationArn", &scalar::STRING).required(),
        Member::plain("customData", &scalar::STRING),
        Member::plain("branches", &BRANCH_NAME_LIST),
        Member::plain("events", &REPOSITORY_TRIGGER_EVENT_LIST).required(),
    ]);
    pub static REPOSITORY_TRIGGER_EVENT_ENUM: Schema =
        Schema::plain("RepositoryTriggerEventEnum", Kind::String)
            .one_of(super::RepositoryTriggerEventEnum::VALUES);
    pub static REPOSITORY_TRIGGER_EVENT_LIST: Schema =
        Schema::plain("RepositoryTriggerEventList", Kind::List)
            .members(&[Member::plain("member", &REPOSITORY_TRIGGER_EVENT_ENUM)]);
    pub static REPOSITORY_TRIGGERS_LIST: Schema = Schema::plain("RepositoryTriggersList", Kind::List)
        .members(&[Member::plain("member", &REPOSITORY_TRIGGER)]);
    pub static SET_FILE_MODE_ENTRIES: Schema = Schema::plain("SetFileModeEntries", Kind::List)
        .members(&[Member::plain("member", &SET_FILE_MODE_ENTRY)]);
    pub static SET_FILE_MODE_ENTRY: Schema = Schema::plain("SetFileModeEntry", Kind::Structure).members(&[
        Member::plain("filePath", &scalar::STRING).required(),
        Member::plain("fileMode", &FILE_MODE_TYPE_ENUM).required(),
    ]);
    pub static SORT_BY_ENUM: Schema =
        Schema::plain("SortByEnum", Kind::String).one_of(super::SortByEnum::VALUES);
    pub static SOURCE_FILE_SPECIFIER: Schema =
        Schema::plain("SourceFileSpecifier", Kind::Structure).members(&[
            Member::plain("filePath", &scalar::STRING).required(),
            Member::plain("isMove", &scalar::BOOLEAN),
        ]);
    pub static SUB_MODULE: Schema = Schema::plain("SubModule", Kind::Structure).members(&[
        Member::plain("commitId", &scalar::STRING),
        Member::plain("absolutePath", &scalar::STRING),
        Member::plain("relativePath", &scalar::STRING),
    ]);
    pub static SUB_MODULE_LIST: Schema =
        Schema::plain("SubModuleList", Kind::List).members(&[Member::plain("member", &SUB_MODULE)]);
    pub static SYMBOLIC_LINK: Schema = Schema::plain("SymbolicLink", Kind::Structure).members(&[
        Member::plain("blobId", &scalar::STRING),
        Member::plain("absolutePath", &scalar::STRING),
        Member::plain("relativePath", &scalar::STRING),
        Member::plain("fileMode", &FILE_MODE_TYPE_ENUM),
    ]);
    pub static SYMBOLIC_LINK_LIST: Schema =
        Schema::plain("SymbolicLinkList", Kind::List).members(&[Member::plain("member", &SYMBOLIC_LINK)]);
    pub static TAG_KEY: Schema = Schema::plain("TagKey", Kind::String).min(1.0).max(128.0);
    pub static TAG_KEYS_LIST: Schema =
        Schema::plain("TagKeysList", Kind::List).members(&[Member::plain("member", &TAG_KEY)]);
    pub static TAG_RESOURCE_INPUT: Schema = Schema::plain("TagResourceInput", Kind::Structure).members(&[
        Member::plain("resourceArn", &scalar::STRING).required(),
        Member::plain("tags", &TAGS_MAP).required(),
    ]);
    pub static TAG_VALUE: Schema = Schema::plain("TagValue", Kind::String).min(0.0).max(256.0);
    pub static TAGS_MAP: Schema = Schema::plain("TagsMap", Kind::Map)
        .members(&[Member::plain("key", &TAG_KEY), Member::plain("value", &TAG_VALUE)]);
    pub static UNTAG_RESOURCE_INPUT: Schema =
        Schema::plain("UntagResourceInput", Kind::Structure).members(&[
            Member::plain("resourceArn", &scalar::STRING).required(),
            Member::plain("tagKeys", &TAG_KEYS_LIST).required(),
        ]);
    pub static UPDATE_DEFAULT_BRANCH_INPUT: Schema =
        Schema::plain("UpdateDefaultBranchInput", Kind::Structure).members(&[
            Member::plain("repositoryName", &REPOSITORY_NAME).required(),
            Member::plain("defaultBranchName", &BRANCH_NAME).required(),
        ]);
    pub static UPDATE_REPOSITORY_DESCRIPTION_INPUT: Schema =
        Schema::plain("UpdateRepositoryDescriptionInput", Kind::Structure).members(&[
            Member::plain("repositoryName", &REPOSITORY_NAME).required(),
            Member::plain("repositoryDescription", &REPOSITORY_DESCRIPTION),
        ]);
    pub static UPDATE_REPOSITORY_NAME_INPUT: Schema =
        Schema::plain("UpdateRepositoryNameInput", Kind::Structure).members(&[
            Member::plain("oldName", &REPOSITORY_NAME).required(),
            Member::plain("newName", &REPOSITORY_NAME).required(),
        ]);
    pub static USER_INFO: Schema = Schema::plain("UserInfo", Kind::Structure).members(&[
        Member::plain("name", &scalar::STRING),
        Member::plain("email", &scalar::STRING),
        Member::plain("date", &scalar::STRING),
    ]);
    pub static CREATE_BRANCH_OUTPUT: Schema = Schema::plain("CreateBranchOutput", Kind::Structure);
    pub static TAG_RESOURCE_OUTPUT: Schema = Schema::plain("TagResourceOutput", Kind::Structure);
    pub static UNTAG_RESOURCE_OUTPUT: Schema = Schema::plain("UntagResourceOutput", Kind::Structure);
    pub static UPDATE_DEFAULT_BRANCH_OUTPUT: Schema =
        Schema::plain("UpdateDefaultBranchOutput", Kind::Structure);
    pub static UPDATE_REPOSITORY_DESCRIPTION_OUTPUT: Schema =
        Schema::plain("UpdateRepositoryDescriptionOutput", Kind::Structure);
    pub static UPDATE_REPOSITORY_NAME_OUTPUT: Schema =
        Schema::plain("UpdateRepositoryNameOutput", Kind::Structure);
}
