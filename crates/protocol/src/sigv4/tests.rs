//! Signatures: published examples, clients' own, and every way of being wrong.

use super::*;
use crate::fixtures::head;
use crate::request::RequestHead;
use aws::{ByteStream, Timestamp};
use bytes::Bytes;
use futures_core::Stream;
use std::pin::Pin;
use std::task::{Context, Poll, Waker};

const SECRET: &str = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY";
const MAY_2013: i64 = 1_369_353_600;

fn at(seconds: i64) -> Timestamp {
    Timestamp::from_seconds(seconds)
}

fn credentials() -> Credentials<'static> {
    Credentials { access_key_id: "AKIAIOSFODNN7EXAMPLE", secret_access_key: SECRET, session_token: None }
}

const S3: Scope<'static> = Scope { region: "us-east-1", service: "s3" };

fn verify(head: &RequestHead, body: &[u8], now: i64) -> Result<Verified, AuthError> {
    Signed::parse(head)?.verify(head, SECRET, Payload::Buffered(body), at(now))
}

/// An example of the S3 documentation: what is signed, and its signature.
fn check_example(method: &str, target: &str, headers: &[(&str, &str)], body: &[u8], signature: &str) {
    let headers = [&[("host", "examplebucket.s3.amazonaws.com")], headers].concat();
    let mut head = head(method, target, &headers);
    let made = sign(&mut head, SignPayload::Bytes(body), credentials(), S3, at(MAY_2013));
    assert_eq!(made, signature, "{method} {target}");
    let verified = verify(&head, body, MAY_2013 + 899).unwrap();
    assert_eq!((verified.content, verified.seed_signature.as_str()), (Content::Checked, signature));
}

#[test]
fn examples_of_the_s3_documentation() {
    check_example(
        "GET",
        "/test.txt",
        &[("range", "bytes=0-9")],
        b"",
        "f0e8bdb87c964420e857bd35b5d6ed310bd44f0170aba48dd91039c6036bdb41",
    );
    check_example(
        "PUT",
        "/test%24file.text",
        &[("date", "Fri, 24 May 2013 00:00:00 GMT"), ("x-amz-storage-class", "REDUCED_REDUNDANCY")],
        b"Welcome to Amazon S3.",
        "98ad721746da40c64f1a55b78f14c238d841ea1380cd77a1b5971af0ece108bd",
    );
    check_example(
        "GET",
        "/?lifecycle",
        &[],
        b"",
        "fea454ca298b7da1c68078a5d1bdbfbbe0d65c699e0f91ac7a200a0136783543",
    );
    check_example(
        "GET",
        "/?max-keys=2&prefix=J",
        &[],
        b"",
        "34b48302e7b5fa45bde8084f4b7868a86f0a534bc59db6670ed5711ef69dc6f7",
    );
}

#[test]
fn example_of_the_general_documentation() {
    let mut head = head(
        "GET",
        "/?Action=ListUsers&Version=2010-05-08",
        &[
            ("host", "iam.amazonaws.com"),
            ("content-type", "application/x-www-form-urlencoded; charset=utf-8"),
        ],
    );
    let credentials = Credentials {
        access_key_id: "AKIDEXAMPLE",
        secret_access_key: "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
        session_token: None,
    };
    let scope = Scope { region: "us-east-1", service: "iam" };
    let signature = sign(&mut head, SignPayload::Bytes(b""), credentials, scope, at(1_440_938_160));
    assert_eq!(signature, "5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7");
    let signed = Signed::parse(&head).unwrap();
    assert_eq!(signed.scope(), "20150830/us-east-1/iam/aws4_request");
    assert_eq!(scope_of(&head), Some(("us-east-1".to_owned(), "iam".to_owned())));
}

#[test]
fn presigned_example() {
    let mut head = head("GET", "/test.txt", &[("host", "examplebucket.s3.amazonaws.com")]);
    presign(&mut head, credentials(), S3, at(MAY_2013), 86400);
    let expected = "aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404";
    assert_eq!(head.parameter("X-Amz-Signature"), Some(expected));
    assert_eq!(verify(&head, b"any", MAY_2013 + 86400).unwrap().content, Content::Unsigned);
    let expired = verify(&head, b"", MAY_2013 + 86401).unwrap_err();
    assert!(matches!(expired, AuthError::PresignExpired { expires: 86400, .. }), "{expired:?}");
    assert!(matches!(verify(&head, b"", MAY_2013 - 901), Err(AuthError::Skewed { .. })));
    head.path.push('x');
    assert!(matches!(verify(&head, b"", MAY_2013), Err(AuthError::Mismatch { .. })));
}

#[test]
fn signatures_of_botocore() {
    // Made with botocore's S3SigV4Auth and SigV4Auth: a key with odd characters, and an encoded ARN in a path.
    for (service, method, host, target, body, authorization) in [
        ("s3", "PUT", "b.s3.amazonaws.com", "/a%20b/%C3%A9%2B~%24?tagging&versionId=a%2Bb", "x", BOTOCORE_S3),
        (
            "lambda",
            "POST",
            "lambda.us-east-1.amazonaws.com",
            "/2015-03-31/functions/arn%3Aaws%3Alambda%3Aus-east-1%3A1%3Afunction%3Af/invocations?Qualifier=%24LATEST",
            "{}",
            BOTOCORE_LAMBDA,
        ),
    ] {
        let mut head = head(method, target, &[("host", host), ("x-amz-date", "20130524T000000Z")]);
        let hash = crate::checksum::sha256_hex(body);
        if service == "s3" {
            head.headers.insert("x-amz-content-sha256", hash.parse().unwrap());
        }
        head.headers.insert("authorization", authorization.parse().unwrap());
        let verified = verify(&head, body.as_bytes(), MAY_2013);
        assert!(verified.is_ok(), "{service}: {verified:?}");
    }
}

const BOTOCORE_S3: &str = "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/s3/aws4_request, SignedHeaders=host;x-amz-content-sha256;x-amz-date, Signature=b9b6cb96ecebc7076ec7c2b01f0abfbba1a01d7b7fa5c0dcdb3b7795f85c78d7";
const BOTOCORE_LAMBDA: &str = "AWS4-HMAC-SHA256 Credential=AKIAIOSFODNN7EXAMPLE/20130524/us-east-1/lambda/aws4_request, SignedHeaders=host;x-amz-date, Signature=a5906a634f3525063f877bae33c6edb8f5b923ce44bae311dbb08e3d7c486792";

#[test]
fn git_password_of_the_credential_helper() {
    let password = "20130524T000000Z1f12beab2758e08ee1eaf039ce9ddea3fc32aac011dc3d89306035905089fec4";
    let (host, path) = ("git-codecommit.us-east-1.amazonaws.com", "/v1/repos/name");
    let (username, made) = git_password(credentials(), host, path, "us-east-1", at(MAY_2013));
    assert_eq!((username.as_str(), made.as_str()), ("AKIAIOSFODNN7EXAMPLE", password));
    let credential = GitCredential::parse("KEY%TOKEN", password).unwrap();
    assert_eq!(
        (credential.access_key_id.as_str(), credential.session_token.as_deref()),
        ("KEY", Some("TOKEN"))
    );
    let verify = |path, now| credential.verify(SECRET, host, path, "us-east-1", at(now));
    assert_eq!(verify(path, MAY_2013 + 900), Ok(()));
    assert!(matches!(verify("/v1/repos/other", MAY_2013), Err(AuthError::Mismatch { .. })));
    assert!(matches!(verify(path, MAY_2013 + 901), Err(AuthError::Skewed { .. })));
    for password in ["", "x", "secret-password-of-iam", &password[..79], "éééééééééééééééééééééé"]
    {
        assert_eq!(GitCredential::parse("KEY", password), None, "{password}");
    }
}

/// A signed request, changed by `change`; what verification says of it, as AWS's code and message.
fn check_refused(service: &str, change: fn(&mut RequestHead), expected: &str) {
    let mut head = head("POST", "/a", &[("host", "h"), ("x-amz-meta-a", "1")]);
    let scope = Scope { region: "us-east-1", service };
    sign(&mut head, SignPayload::Bytes(b"body"), credentials(), scope, at(MAY_2013));
    change(&mut head);
    let error = verify(&head, b"body", MAY_2013).unwrap_err();
    let info = aws::SERVICES.iter().find(|s| s.name == service).unwrap();
    let error = error.to_error(info);
    let found = format!("{} {}: {}", error.status, error.code, error.message);
    assert!(found.starts_with(expected), "{found}");
}

fn set(head: &mut RequestHead, name: &'static str, value: &'static str) {
    head.headers.insert(name, value.parse().unwrap());
}

fn edit(head: &mut RequestHead, from: &str, to: &str) {
    let authorization = head.header("authorization").unwrap().replace(from, to);
    head.headers.insert("authorization", authorization.parse().unwrap());
}

#[test]
fn refusals_in_the_words_of_each_service() {
    let unsigned = |head: &mut RequestHead| drop(head.headers.remove("authorization"));
    check_refused("ssm", unsigned, "400 MissingAuthenticationTokenException: Missing Authentication Token");
    check_refused(
        "lambda",
        unsigned,
        "403 MissingAuthenticationTokenException: Missing Authentication Token",
    );
    check_refused("sts", unsigned, "403 MissingAuthenticationToken: Request is missing Authentication Token");
    check_refused("s3", unsigned, "403 AccessDenied: Access Denied");

    let changed = |head: &mut RequestHead| head.path.push('b');
    let no_match =
        "The request signature we calculated does not match the signature you provided. Check your ";
    check_refused("ssm", changed, &format!("400 InvalidSignatureException: {no_match}AWS Secret Access Key"));
    check_refused("sts", changed, &format!("403 SignatureDoesNotMatch: {no_match}AWS Secret Access Key"));
    check_refused("s3", changed, &format!("403 SignatureDoesNotMatch: {no_match}key and signing method."));

    let version2 = |head: &mut RequestHead| set(head, "authorization", "AWS AKID:c2lnbmF0dXJl");
    check_refused(
        "s3",
        version2,
        "400 InvalidRequest: The authorization mechanism you have provided is not supported.",
    );
    check_refused("sts", version2, "400 IncompleteSignature: ");

    let incomplete = |head: &mut RequestHead| set(head, "authorization", "AWS4-HMAC-SHA256 Credential=a");
    check_refused(
        "ssm",
        incomplete,
        "400 IncompleteSignatureException: Authorization header requires 'Signature' parameter. Authorization header requires 'SignedHeaders' parameter.",
    );
    check_refused(
        "s3",
        incomplete,
        "400 AuthorizationHeaderMalformed: The authorization header is malformed; ",
    );
}

#[test]
fn refusals_of_a_part_of_the_request() {
    let extra = |head: &mut RequestHead| set(head, "x-amz-acl", "public-read");
    check_refused(
        "s3",
        extra,
        "403 AccessDenied: There were headers present in the request which were not signed",
    );
    let hash = |head: &mut RequestHead| drop(head.headers.remove("x-amz-content-sha256"));
    check_refused(
        "s3",
        hash,
        "400 InvalidRequest: Missing required header for this request: x-amz-content-sha256",
    );
    let scope = |head: &mut RequestHead| edit(head, "20130524/", "20130525/");
    check_refused(
        "ssm",
        scope,
        "400 InvalidSignatureException: Date in Credential scope does not match YYYYMMDD from ISO-8601 version of date from HTTP: '20130525' != '20130524', from '20130524T000000Z'.",
    );
    let host = |head: &mut RequestHead| edit(head, "SignedHeaders=host;", "SignedHeaders=");
    check_refused("ssm", host, "400 InvalidSignatureException: 'Host' or ':authority' must be");
    let twice = |head: &mut RequestHead| {
        let target = "/?X-Amz-Algorithm=AWS4-HMAC-SHA256";
        *head = RequestHead::new(head.method.clone(), target, head.headers.clone());
    };
    check_refused("s3", twice, "400 InvalidArgument: Only one auth mechanism allowed");
    let old = |head: &mut RequestHead| {
        sign(
            head,
            SignPayload::Bytes(b"body"),
            credentials(),
            Scope { region: "us-east-1", service: "ssm" },
            at(MAY_2013 - 901),
        );
    };
    check_refused(
        "ssm",
        old,
        "400 InvalidSignatureException: Signature expired: 20130523T234459Z is now earlier than 20130523T234500Z (20130524T000000Z - 15 min.)",
    );
    check_refused("s3", old, "403 RequestTimeTooSkewed: ");
}

#[test]
fn a_body_that_is_not_what_was_signed() {
    let mut head = head("PUT", "/k", &[("host", "h")]);
    sign(&mut head, SignPayload::Bytes(b"body"), credentials(), S3, at(MAY_2013));
    assert!(matches!(verify(&head, b"other", MAY_2013), Err(AuthError::ContentHash { .. })));
    let signed = Signed::parse(&head).unwrap();
    let verified = signed.verify(&head, SECRET, Payload::Streamed, at(MAY_2013)).unwrap();
    assert_eq!(verified.content, Content::Sha256(crate::checksum::sha256_hex("body")));
    let stream = |bytes: &'static [u8]| ByteStream::from_bytes(Bytes::from_static(bytes));
    let (good, report) = body::checked(&head, &verified, stream(b"body"));
    assert_eq!((drain(good).unwrap(), report.error()), (b"body".to_vec(), None));
    let (bad, report) = body::checked(&head, &verified, stream(b"other"));
    assert!(drain(bad).is_err());
    assert_eq!(report.error().unwrap().to_error().code, "XAmzContentSHA256Mismatch");
    assert!(matches!(signed.check_scope("ssm", None), Err(AuthError::WrongService { .. })));
    assert!(matches!(signed.check_scope("s3", Some("eu-west-1")), Err(AuthError::WrongRegion { .. })));
    assert_eq!(signed.check_scope("s3", Some("us-east-1")), Ok(()));
}

fn drain(mut stream: ByteStream) -> std::io::Result<Vec<u8>> {
    let mut all = Vec::new();
    let mut cx = Context::from_waker(Waker::noop());
    loop {
        match Pin::new(&mut stream).poll_next(&mut cx) {
            Poll::Ready(Some(bytes)) => all.extend_from_slice(&bytes?),
            Poll::Ready(None) => return Ok(all),
            Poll::Pending => panic!("the stream is all there"),
        }
    }
}

const CHUNKS: [&str; 3] = [
    "ad80c730a21e5b8d04586a2213dd63b9a0e99e0e2307b0ade35a65485a288648",
    "0055627c9e194cb4542bae2aa5492e3c1575bbb81b612b7d234b86a503ef5497",
    "b6c6ea8a5354eaf15b3cb7646744f4275b71ea724fed81ceb9323e279d449df9",
];
const TRAILER_CHUNKS: [&str; 3] = [
    "b474d8862b1487a5145d686f57f013e54db672cee1c953b3010fb58501ef5aa2",
    "1c1344b170168f8e65b41376b44b20fe354e373826ccbbe2c1d40a8cae51e5c7",
    "2ca2aba2005185cf7159c6277faf83795951dd77a3a99e6e65d5c9f85863f992",
];

/// The chunked upload of the S3 documentation: 65 KiB of the letter a.
fn chunked_body(signatures: [&str; 3], end: &str) -> Vec<u8> {
    let [first, second, last] = signatures;
    let (large, small) = ("a".repeat(65536), "a".repeat(1024));
    format!(
        "10000;chunk-signature={first}\r\n{large}\r\n400;chunk-signature={second}\r\n{small}\r\n0;chunk-signature={last}\r\n{end}"
    )
    .into_bytes()
}

fn chunked_head(mode: ChunkMode) -> (RequestHead, Verified) {
    let mut headers = vec![
        ("host", "s3.amazonaws.com"),
        ("content-encoding", "aws-chunked"),
        ("x-amz-decoded-content-length", "66560"),
        ("x-amz-storage-class", "REDUCED_REDUNDANCY"),
    ];
    match mode {
        ChunkMode::Signed => headers.push(("content-length", "66824")),
        ChunkMode::SignedTrailer => headers.push(("x-amz-trailer", "x-amz-checksum-crc32c")),
        ChunkMode::UnsignedTrailer => {
            headers.push(("x-amz-trailer", "x-amz-checksum-crc32c"));
        }
    }
    let mut head = head("PUT", "/examplebucket/chunkObject.txt", &headers);
    sign(&mut head, SignPayload::Chunked(mode), credentials(), S3, at(MAY_2013));
    let signed = Signed::parse(&head).unwrap();
    let verified = signed.verify(&head, SECRET, Payload::Streamed, at(MAY_2013)).unwrap();
    assert_eq!(verified.content, Content::Chunked(mode));
    (head, verified)
}

fn decode_in_steps(decoder: &mut ChunkedDecoder, body: &[u8], step: usize) -> Result<Vec<u8>, BodyError> {
    let mut all = Vec::new();
    for part in body.chunks(step) {
        for bytes in decoder.feed(Bytes::copy_from_slice(part))? {
            all.extend_from_slice(&bytes);
        }
    }
    Ok(all)
}

#[test]
fn chunked_example_in_any_pieces() {
    let (_, verified) = chunked_head(ChunkMode::Signed);
    assert_eq!(verified.seed_signature, "4f232c4386841ef735655705268965c44a0e4690baa4adea153f7db9fa80a0a9");
    for step in [1, 7, 1000, 65536, 100_000] {
        let mut decoder = ChunkedDecoder::new(ChunkMode::Signed, &verified, Some(66560));
        let body = decode_in_steps(&mut decoder, &chunked_body(CHUNKS, "\r\n"), step).unwrap();
        assert_eq!(body, "a".repeat(66560).into_bytes());
        assert_eq!(decoder.finish(), Ok(Vec::new()));
    }
}

#[test]
fn chunked_example_with_trailers() {
    let (head, verified) = chunked_head(ChunkMode::SignedTrailer);
    assert_eq!(verified.seed_signature, "106e2a8a18243abcf37539882f36619c00e2dfc72633413f02d3b74544bfeb8e");
    let signature =
        "x-amz-trailer-signature:d81f82fc3505edab99d459891051a732e8730629a2e4a59689829ca17fe2e435";
    for end in [
        format!("x-amz-checksum-crc32c:sOO8/Q==\r\n{signature}\r\n\r\n"),
        format!("x-amz-checksum-crc32c:sOO8/Q==\n\r\n{signature}\r\n\r\n"),
        format!("x-amz-checksum-crc32c:sOO8/Q==\r\n{signature}"),
    ] {
        let bytes = Bytes::from(chunked_body(TRAILER_CHUNKS, &end));
        let decoded = body::checked_bytes(&head, &verified, bytes.clone()).unwrap();
        assert_eq!(decoded.len(), 66560);
        let (stream, report) = body::checked(&head, &verified, ByteStream::from_bytes(bytes));
        assert_eq!(stream.length, Some(66560));
        assert_eq!(drain(stream).unwrap().len(), 66560);
        assert_eq!(report.trailers(), [("x-amz-checksum-crc32c".to_owned(), "sOO8/Q==".to_owned())]);
    }
    let end = format!("x-amz-checksum-crc32c:AAAAAA==\r\n{signature}\r\n\r\n");
    let bytes = Bytes::from(chunked_body(TRAILER_CHUNKS, &end));
    assert_eq!(body::checked_bytes(&head, &verified, bytes), Err(BodyError::TrailerSignature));
}

fn check_unsigned(body: &str, expected: Result<&str, BodyError>) {
    let headers =
        [("host", "h"), ("x-amz-trailer", "x-amz-checksum-crc32"), ("x-amz-decoded-content-length", "5")];
    let mut head = head("PUT", "/b/k", &headers);
    let mode = ChunkMode::UnsignedTrailer;
    sign(&mut head, SignPayload::Chunked(mode), credentials(), S3, at(MAY_2013));
    let verified =
        Signed::parse(&head).unwrap().verify(&head, SECRET, Payload::Streamed, at(MAY_2013)).unwrap();
    let found = body::checked_bytes(&head, &verified, Bytes::copy_from_slice(body.as_bytes()));
    assert_eq!(found, expected.map(|text| Bytes::copy_from_slice(text.as_bytes())), "{body:?}");
}

#[test]
fn unsigned_chunks_with_a_checksum() {
    let trailer = "x-amz-checksum-crc32:NhCmhg==";
    check_unsigned(&format!("5\r\nhello\r\n0\r\n{trailer}\r\n\r\n"), Ok("hello"));
    check_unsigned(&format!("2\r\nhe\r\n3\r\nllo\r\n0\r\n{trailer}\r\n"), Ok("hello"));
    let bad = BodyError::BadChecksum { algorithm: "CRC32" };
    check_unsigned("5\r\nhello\r\n0\r\nx-amz-checksum-crc32:AAAAAA==\r\n\r\n", Err(bad));
    let missing = BodyError::MissingTrailer("x-amz-checksum-crc32".to_owned());
    check_unsigned("5\r\nhello\r\n0\r\n\r\n", Err(missing));
    check_unsigned("5\r\nhel", Err(BodyError::Incomplete));
    check_unsigned(&format!("4\r\nhell\r\n0\r\n{trailer}\r\n\r\n"), Err(BodyError::Incomplete));
    let long = BodyError::Framing("it is longer than x-amz-decoded-content-length");
    check_unsigned("6\r\nhello!\r\n0\r\n\r\n", Err(long));
    check_unsigned("x\r\n", Err(BodyError::Framing("a chunk's size is not a number, or too large")));
    check_unsigned("+5\r\nhello", Err(BodyError::Framing("a chunk's size is not a number, or too large")));
    check_unsigned(
        "ffffffffffff\r\n",
        Err(BodyError::Framing("a chunk's size is not a number, or too large")),
    );
    check_unsigned("3\r\nhello\r\n", Err(BodyError::Framing("a chunk is longer than it says")));
    check_unsigned(&"0".repeat(9000), Err(BodyError::Framing("a line is too long")));
    let after = BodyError::Framing("something comes after the last chunk");
    check_unsigned(&format!("5\r\nhello\r\n0\r\n{trailer}\r\n\r\nmore"), Err(after));
}

#[test]
fn a_forged_chunk_is_found() {
    let (head, verified) = chunked_head(ChunkMode::Signed);
    let good = chunked_body(CHUNKS, "\r\n");
    for at in [100, 66000, good.len() - 10] {
        let mut forged = good.clone();
        forged[at] ^= 1;
        let found = body::checked_bytes(&head, &verified, Bytes::from(forged));
        assert_eq!(found, Err(BodyError::ChunkSignature), "{at}");
    }
    let mut cut = good.clone();
    cut.truncate(65700);
    assert_eq!(body::checked_bytes(&head, &verified, Bytes::from(cut)), Err(BodyError::Incomplete));
}
