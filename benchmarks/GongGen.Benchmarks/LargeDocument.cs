using System.Globalization;
using System.Text;

namespace GongGen.Benchmarks;

/// <summary>A document of several megabytes: one block of paths and schemas, again and again under other names.</summary>
internal static class LargeDocument
{
    /// <summary>The document with a number of repetitions; a thousand of them are about one and a half megabytes.</summary>
    public static string Of(int repetitions)
    {
        StringBuilder paths = new();
        StringBuilder schemas = new();
        for (int i = 0; i < repetitions; i++)
        {
            paths.Append(CultureInfo.InvariantCulture, $$$"""
                  /v2/things{{{i}}}/{id}:
                    get:
                      operationId: getThing{{{i}}}
                      tags: [Tag{{{i % 20}}}]
                      summary: Gets a thing that is one of many.
                      parameters:
                        - { name: id, in: path, required: true, schema: { type: string, maxLength: 20 } }
                        - { name: from-date, in: query, schema: { type: string, format: date-time } }
                        - { name: kinds, in: query, schema: { type: array, items: { type: string, enum: [a, b, c] } } }
                      responses:
                        '200': { description: A thing., content: { application/json: { schema: { $ref: '#/components/schemas/Thing{{{i}}}' } } } }
                        '404': { description: There is none. }

                """);
            schemas.Append(CultureInfo.InvariantCulture, $$$"""
                    Thing{{{i}}}:
                      type: object
                      description: A thing with <b>members</b> of every kind, and a sentence that is long enough to be one.
                      required: [id]
                      properties:
                        id: { type: string, description: The id. }
                        started: { type: [string, 'null'], format: date-time }
                        kind: { type: string, enum: [one, two, three] }
                        next: { $ref: '#/components/schemas/Thing{{{(i + 1) % repetitions}}}' }
                        parts: { type: array, items: { type: object, properties: { name: { type: string }, size: { type: integer } } } }
                        byName: { type: object, additionalProperties: { $ref: '#/components/schemas/Thing{{{i / 2}}}' } }

                """);
        }

        return $"openapi: 3.1.0\ninfo: {{ title: Large, version: '1' }}\npaths:\n{paths}components:\n  schemas:\n{schemas}";
    }
}
