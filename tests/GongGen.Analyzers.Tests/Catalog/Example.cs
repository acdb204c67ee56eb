using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GongGen.Analyzers.Tests.Catalog;

/// <summary>
/// A C# block of a page. It is the body of the method Example below, so that it can use that method's parameters; docs/rules/README.md tells readers.
/// A block that declares a type, or has an attribute of the assembly, is a file of its own. A line that is reported ends in a comment with the ids.
/// </summary>
internal sealed partial class Example
{
    private const string Usings = """
        using System;
        using System.Collections.Generic;
        using System.IO;
        using System.Linq;
        using System.Threading;
        using System.Threading.Tasks;
        using Gong;

        """;

    private readonly CSharpCompilation _compilation;
    private readonly SyntaxTree _tree;

    /// <summary>Compiles a block with the client that is generated for a page.</summary>
    public Example(string block, CSharpCompilation client)
    {
        _tree = CSharpSyntaxTree.ParseText(Source(block), new CSharpParseOptions(LanguageVersion.Latest), "/src/Example.cs");
        _compilation = client.AddSyntaxTrees(_tree);
    }

    /// <summary>The lines that are marked, each with an id.</summary>
    public IReadOnlyList<string> Marked =>
    [
        .. _tree.GetText().Lines
            .SelectMany(line => Mark().Match(line.ToString()).Groups["id"].Captures, (line, id) => $"{id.Value}: {Shown(line.LineNumber)}")
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The lines that something is reported on, each with the id; warnings of the compiler count.</summary>
    public async Task<IReadOnlyList<string>> FindAsync()
    {
        ImmutableArray<Diagnostic> found = await AllRules.FindAsync(_compilation, [_tree]);
        return [.. found.Where(diagnostic => !IsSaidTwice(diagnostic)).Select(diagnostic => $"{diagnostic.Id}: {Shown(LineOf(diagnostic))}").Order(StringComparer.Ordinal)];
    }

    /// <summary>The file that a block becomes.</summary>
    /// <param name="block">The block.</param>
    /// <param name="head">What stands behind the using directives, such as a namespace.</param>
    public static string Source(string block, string head = "")
    {
        CompilationUnitSyntax root = CSharpSyntaxTree.ParseText(block, new CSharpParseOptions(LanguageVersion.Latest)).GetCompilationUnitRoot();
        bool isFile = root.AttributeLists.Any() || root.Members.Any(member => member is BaseTypeDeclarationSyntax);
        return Usings + head + (isFile ? block : InMethod(block));
    }

    private static string InMethod(string block) => $$"""
        internal sealed record Recording(string Id, DateTimeOffset Start, TimeSpan Length, string Path, string Notes);

        internal static class Page
        {
            public static async Task Example(
                GongClient gong, Recording recording, IReadOnlyList<Recording> recordings, string hostId, string callId, IReadOnlyList<string> callIds, DateTimeOffset from, DateTimeOffset to)
            {
                await Task.Yield();
        {{block}}
            }
        }
        """;

    // The compiler's own warning about a deprecated member says less than ours and comes with it.
    private bool IsSaidTwice(Diagnostic diagnostic) =>
        diagnostic.Id is "CS0612" or "CS0618" && Mark().Match(_tree.GetText().Lines[LineOf(diagnostic)].ToString()).Groups["id"].Captures.Any(id => id.Value == RuleIds.Deprecated);

    private static int LineOf(Diagnostic diagnostic) => diagnostic.Location.GetLineSpan().StartLinePosition.Line;

    private string Shown(int line) => _tree.GetText().Lines[line].ToString().Trim();

    [GeneratedRegex(@"// (?<id>GONG\d{4})(, (?<id>GONG\d{4}))*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Mark();
}
