namespace GongGen.Reading.Tests.Schemas;

public class FileGroupTests
{
    [Fact]
    public void A_type_goes_to_the_tag_that_alone_reaches_it()
    {
        Sample sample = Sample.Of("""
            openapi: 3.0.3
            info: {}
            paths:
              /a: { get: { tags: [Calls], operationId: a, responses: { '200': { description: '', content: { application/json: { schema: { $ref: '#/components/schemas/Page' } } } } } } }
              /b: { post: { tags: [Users], operationId: b, requestBody: { content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Common' } } } } }, responses: {} } }
            components:
              schemas:
                Page: { properties: { items: { type: array, items: { $ref: '#/components/schemas/Common' } }, only: { properties: { x: {} } } } }
                Common: { properties: { x: {} } }
                Nobody: { properties: { x: {} } }
            """).IsClean();

        Assert.Equal(
            ["Page: Calls", "PageOnly: Calls", "Common: Shared", "Nobody: Shared"],
            sample.Model.Types.Select(type => $"{type.Name}: {type.FileGroup}"));
    }
}
