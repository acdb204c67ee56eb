using GongGen.Emission.Types;
using GongGen.Emission.Writing;
using GongGen.Model.Operations;

namespace GongGen.Emission.Clients;

/// <summary>Writes the documentation comment of an operation's method.</summary>
/// <param name="types">Types as text.</param>
internal sealed class MethodDocs(CSharpType types)
{
    /// <summary>Writes the comment.</summary>
    public void Write(CodeWriter writer, OperationModel operation, IEnumerable<MethodParameter> parameters)
    {
        XmlDoc.Write(writer, "summary", operation.Doc.Summary.Length > 0 ? operation.Doc.Summary : $"The operation {operation.Id}.");
        XmlDoc.Write(writer, "remarks", Remarks(operation));
        WriteParameters(writer, parameters);
        if (operation.Response.Description.Length > 0)
        {
            XmlDoc.Write(writer, "returns", operation.Response.Description);
        }

        writer.Write($"/// <exception cref=\"T:{types.Namespace}.GongApiException\">The API refused the request.{Failures(operation)}</exception>");
    }

    /// <summary>Writes a comment for each parameter and for the cancellation token.</summary>
    public static void WriteParameters(CodeWriter writer, IEnumerable<MethodParameter> parameters)
    {
        foreach (MethodParameter parameter in parameters)
        {
            XmlDoc.Write(writer, "param", parameter.Doc, $" name=\"{parameter.Name.TrimStart('@')}\"");
        }

        writer.Write("/// <param name=\"cancellationToken\">Stops the request.</param>");
    }

    private static string Remarks(OperationModel operation)
    {
        string call = $"{operation.HttpMethod} {operation.Path}";
        if (operation.Scopes.Count > 0)
        {
            call += ", with the scope " + string.Join(", ", operation.Scopes);
        }

        return XmlDoc.Followed(operation.Doc.Remarks, call);
    }

    private static string Failures(OperationModel operation) =>
        string.Concat(operation.Failures.Select(failure => $" {XmlDoc.Escape(failure.Status)}: {XmlDoc.Escape(XmlDoc.Sentence(failure.Description))}"));
}
