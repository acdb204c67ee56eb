using GongGen.Model.Types;

namespace GongGen.Reading.Tests.Schemas;

public class RequestRecordTests
{
    [Fact]
    public void Records_that_bodies_and_parts_reach_are_marked()
    {
        Sample sample = Sample.Of("""
            openapi: 3.0.3
            info: {}
            paths:
              /a: { post: { operationId: a, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Sent' } } } }, responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Answer' } } } } } } }
              /b: { post: { operationId: b, requestBody: { content: { multipart/form-data: { schema: { properties: { part: { $ref: '#/components/schemas/Part' } } } } } }, responses: {} } }
            components:
              schemas:
                Sent: { properties: { grid: { type: array, items: { type: array, items: { $ref: '#/components/schemas/Cell' } } }, map: { type: object, additionalProperties: { $ref: '#/components/schemas/Entry' } } } }
                Cell: { properties: { again: { $ref: '#/components/schemas/Sent' } } }
                Entry: { properties: { x: {} } }
                Part: { properties: { x: {} } }
                Answer: { properties: { x: {} } }
                Nobody: { properties: { x: {} } }
            """).IsClean();

        Assert.Equal(["Sent", "Cell", "Entry", "Part"], sample.Model.Types.OfType<RecordModel>().Where(record => record.IsInRequests).Select(record => record.Name));
    }
}
