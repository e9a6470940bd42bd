#!/usr/bin/env bash
# Deploys census' accounts and its pipeline.
#
#     ./deploy.sh [config/accounts.ini] [NAME=VALUE…]
#
# The file names four accounts, which may be one and the same. Each is reached by a profile of the aws CLI: devops, stage, prod and
# data, or what DEVOPS_PROFILE, STAGE_PROFILE, PROD_PROFILE and DATA_PROFILE say. What follows is for pipeline.yaml, as
# Source=GitHub FullRepositoryId=owner/name.
set -euo pipefail
cd "$(dirname "$0")"
config=config/accounts.ini
case ${1:-} in
    -h | --help) sed -n '2,9s/^# \{0,1\}//p' "$0"; exit 2 ;;
    '' | *=*) ;;
    *) config=$1; shift ;;
esac
value() { sed -n "s/^$1=//p" "$config"; }
for name in DevopsAccount StageAccount ProdAccount DataAccount; do
    [ -n "$(value "$name")" ] || { echo "deploy.sh: $config has no $name" >&2; exit 1; }
done
devops=${DEVOPS_PROFILE:-devops} stage=${STAGE_PROFILE:-stage} prod=${PROD_PROFILE:-prod} data=${DATA_PROFILE:-data}

for pair in "$devops=DevopsAccount" "$stage=StageAccount" "$prod=ProdAccount" "$data=DataAccount"; do
    account=$(aws --profile "${pair%=*}" sts get-caller-identity --query Account --output text)
    [ "$account" = "$(value "${pair#*=}")" ] || {
        echo "deploy.sh: the profile ${pair%=*} is of the account $account; $config says $(value "${pair#*=}")" >&2
        exit 1
    }
done

# deploy PROFILE STACK TEMPLATE NAME=VALUE…
deploy() {
    local profile=$1 stack=$2 template=$3
    shift 3
    echo "$stack in the account of the profile $profile"
    aws --profile "$profile" cloudformation deploy --stack-name "$stack" --template-file "$template" --capabilities CAPABILITY_NAMED_IAM \
        --no-fail-on-empty-changeset --parameter-overrides "$@" >/dev/null || {
        aws --profile "$profile" cloudformation describe-stack-events --stack-name "$stack" --output text \
            --query 'StackEvents[?contains(ResourceStatus, `FAILED`)].[LogicalResourceId, ResourceStatusReason]' >&2 || true
        return 1
    }
}
output() {
    aws --profile "$1" cloudformation describe-stacks --stack-name "$2" --output text \
        --query "Stacks[0].Outputs[?OutputKey==\`$3\`].OutputValue"
}

devops_account=$(value DevopsAccount)
deploy "$data" census-data accounts/data.yaml "DevopsAccount=$devops_account" "StageAccount=$(value StageAccount)" \
    "ProdAccount=$(value ProdAccount)"
deploy "$stage" census-access-stage accounts/target.yaml Environment=stage "DevopsAccount=$devops_account"
deploy "$prod" census-access-prod accounts/target.yaml Environment=prod "DevopsAccount=$devops_account"
deploy "$devops" census-pipeline pipeline.yaml "StageAccount=$(value StageAccount)" "ProdAccount=$(value ProdAccount)" \
    "DataBucket=$(output "$data" census-data BucketName)" "DataKeyArn=$(output "$data" census-data KeyArn)" \
    "StageOutputKeyArn=$(output "$stage" census-access-stage OutputKeyArn)" \
    "ProdOutputKeyArn=$(output "$prod" census-access-prod OutputKeyArn)" "$@"

url=$(output "$devops" census-pipeline CloneUrl)
connection=$(output "$devops" census-pipeline ConnectionArn)
if [ -n "$url" ] && [ "$url" != None ]; then
    echo "Push to $url"
else
    echo "Complete the connection $connection, then release a change"
fi
