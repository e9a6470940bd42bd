"""Answers CloudFormation from a custom resource; what inline code finds as `cfnresponse`."""

import json
import urllib.request

SUCCESS = "SUCCESS"
FAILED = "FAILED"


def send(event, context, responseStatus, responseData, physicalResourceId=None, noEcho=False, reason=None):
    default_reason = "See the details in CloudWatch Log Stream: " + context.log_stream_name
    body = json.dumps(
        {
            "Status": responseStatus,
            "Reason": reason or default_reason,
            "PhysicalResourceId": physicalResourceId or context.log_stream_name,
            "StackId": event["StackId"],
            "RequestId": event["RequestId"],
            "LogicalResourceId": event["LogicalResourceId"],
            "NoEcho": noEcho,
            "Data": responseData,
        }
    )
    print("Response body:")
    print(body)
    # The URL is signed for no content type.
    request = urllib.request.Request(
        event["ResponseURL"], data=body.encode("utf-8"), method="PUT", headers={"Content-Type": ""}
    )
    try:
        with urllib.request.urlopen(request) as response:
            print("Status code:", response.status)
    except Exception as error:
        print("send(..) failed executing the request:", error)
