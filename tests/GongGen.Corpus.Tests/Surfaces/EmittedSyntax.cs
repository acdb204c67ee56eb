using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.Corpus.Tests.Surfaces;

/// <summary>What symbols don't tell: the statements that build a request, and names on the wire.</summary>
internal sealed partial class EmittedSyntax(ImmutableArray<SyntaxTree> trees)
{
    private readonly IReadOnlyList<ClassDeclarationSyntax> _classes = [.. Declarations<ClassDeclarationSyntax>(trees, ".Api.g.cs")];
    private readonly IReadOnlyList<TypeDeclarationSyntax> _types = [.. Declarations<RecordDeclarationSyntax>(trees, ".Types.g.cs")];

    /// <summary>The statements of a method that build and send its request.</summary>
    public IEnumerable<string> Request(string className, string methodName)
    {
        MethodDeclarationSyntax method = _classes.Single(each => each.Identifier.ValueText == className).Members.OfType<MethodDeclarationSyntax>().Single(each => each.Identifier.ValueText == methodName);
        return method.Body!.Statements.Where(statement => statement is not IfStatementSyntax { Statement: BlockSyntax { Statements: [ThrowStatementSyntax] } }).Select(Shortened);
    }

    /// <summary>The name on the wire of each member of a record, and the text of each value of an enum, by its C# name.</summary>
    public IReadOnlyDictionary<string, string> WireNames(string typeName)
    {
        TypeDeclarationSyntax type = _types.Single(each => each.Identifier.ValueText == typeName);
        Dictionary<string, string> names = new(StringComparer.Ordinal);
        foreach (Match match in WrittenMember().Matches(type.ToString()))
        {
            names[match.Groups["name"].Value] = match.Groups["wire"].Value;
        }

        foreach (PropertyDeclarationSyntax value in type.Members.OfType<PropertyDeclarationSyntax>().Where(member => member.Initializer is not null))
        {
            names[value.Identifier.ValueText] = value.Initializer!.Value.ToString()[4..^1];
        }

        return names;
    }

    /// <summary>How a union finds out what a value is.</summary>
    public IEnumerable<string> Alternatives(string typeName)
    {
        TypeDeclarationSyntax type = _types.Single(each => each.Identifier.ValueText == typeName);
        MethodDeclarationSyntax reading = type.Members.OfType<MethodDeclarationSyntax>().Single(method => method.Identifier.ValueText == "ReadFrom");
        return reading.DescendantNodes().OfType<SwitchExpressionArmSyntax>().Select(arm => Shortened(arm).Replace("System.Text.Json.JsonTokenType.", "").Replace("Json__.", ""))
            .Concat(reading.DescendantNodes().OfType<LocalDeclarationStatementSyntax>().Skip(1).Select(local => Shortened(local).Replace("Json__.", "")));
    }

    private static IEnumerable<T> Declarations<T>(IEnumerable<SyntaxTree> trees, string ending)
        where T : SyntaxNode =>
        trees.Where(tree => tree.FilePath.EndsWith(ending, StringComparison.Ordinal)).SelectMany(tree => tree.GetRoot().DescendantNodes().OfType<T>());

    private static string Shortened(SyntaxNode statement) => Spaces().Replace(statement.ToString().Replace("global::Gong.Runtime.", "").Replace("global::", ""), " ");

    [GeneratedRegex("Write[A-Za-z0-9]+\\(writer, (?<wire>\"([^\"\\\\]|\\\\.)*\")u8, (?<name>[^,?.)]+)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex WrittenMember();

    [GeneratedRegex("\\s+", RegexOptions.None, 1000)]
    private static partial Regex Spaces();
}
