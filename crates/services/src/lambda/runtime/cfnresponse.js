// Answers CloudFormation from a custom resource; what inline code finds as `cfn-response`.

exports.SUCCESS = 'SUCCESS';
exports.FAILED = 'FAILED';

exports.send = function send(event, context, responseStatus, responseData, physicalResourceId, noEcho) {
  return new Promise((resolve, reject) => {
    const body = JSON.stringify({
      Status: responseStatus,
      Reason: `See the details in CloudWatch Log Stream: ${context.logStreamName}`,
      PhysicalResourceId: physicalResourceId || context.logStreamName,
      StackId: event.StackId,
      RequestId: event.RequestId,
      LogicalResourceId: event.LogicalResourceId,
      NoEcho: noEcho || false,
      Data: responseData,
    });
    console.log('Response body:\n', body);
    const url = new URL(event.ResponseURL);
    const client = require(url.protocol === 'http:' ? 'http' : 'https');
    // The URL is signed for no content type.
    const headers = { 'content-type': '', 'content-length': Buffer.byteLength(body) };
    const request = client.request(url, { method: 'PUT', headers }, (response) => {
      console.log(`Status code: ${response.statusCode}`);
      response.resume();
      resolve(context.done());
    });
    request.on('error', (error) => {
      console.log(`send(..) failed executing the request: ${error}`);
      reject(context.done(error));
    });
    request.end(body);
  });
};
