using GongGen.Model.Issues;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Documents;

/// <summary>Tells which OpenAPI version a document is, and refuses all but 3.0 and 3.1.</summary>
internal static class VersionReader
{
    public static OpenApiVersion? Read(SpecNode root, NodeReader nodes, IssueList issues)
    {
        if (root is not SpecMapping document)
        {
            issues.Add(SpecIssueKind.NotOpenApi, "the text is not an OpenAPI document: it holds no mapping at its top", root);
            return null;
        }

        if (nodes.Scalar(document, "openapi") is not { } version)
        {
            if (issues.HasSyntaxError && document.Has("paths"))
            {
                return OpenApiVersion.V31;
            }

            issues.Add(SpecIssueKind.NotOpenApi, DescribeOther(document, nodes), document["swagger"] ?? document);
            return null;
        }

        if (IsVersion(version.Value, "3.0"))
        {
            return OpenApiVersion.V30;
        }

        if (IsVersion(version.Value, "3.1"))
        {
            return OpenApiVersion.V31;
        }

        issues.Add(SpecIssueKind.NotOpenApi, $"OpenAPI {version.Value} is not read; only 3.0 and 3.1 are", version);
        return null;
    }

    private static bool IsVersion(string text, string version) =>
        string.Equals(text, version, StringComparison.Ordinal) || text.StartsWith(version + ".", StringComparison.Ordinal);

    private static string DescribeOther(SpecMapping document, NodeReader nodes)
    {
        if (nodes.Text(document, "swagger") is { } swagger)
        {
            return $"the document is Swagger {swagger}; only OpenAPI 3.0 and 3.1 are read. Convert it first";
        }

        if (document.Has("overlay"))
        {
            return "the document is an OpenAPI Overlay, not an OpenAPI document";
        }

        return "the text is not an OpenAPI document: the key \"openapi\" is missing";
    }
}
