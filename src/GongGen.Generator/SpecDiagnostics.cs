using GongGen.Model.Issues;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GongGen.Generator;

/// <summary>Turns issues into diagnostics at their place in the document.</summary>
internal static class SpecDiagnostics
{
    private const string DocumentCategory = "GongGen.Document";
    private const string SettingCategory = "GongGen.Setting";

    private static readonly DiagnosticDescriptor Syntax = new(
        "GONG9001", "The text is not YAML or JSON", "{0}", DocumentCategory, DiagnosticSeverity.Error, true, helpLinkUri: Link("GONG9001"));

    private static readonly DiagnosticDescriptor NotOpenApi = new(
        "GONG9002", "The text is not an OpenAPI 3.0 or 3.1 document", "{0}", DocumentCategory, DiagnosticSeverity.Error, true, helpLinkUri: Link("GONG9002"));

    private static readonly DiagnosticDescriptor UnresolvedReference = new(
        "GONG9003", "A reference leads nowhere", "{0}", DocumentCategory, DiagnosticSeverity.Warning, true, helpLinkUri: Link("GONG9003"));

    private static readonly DiagnosticDescriptor UnknownType = new(
        "GONG9004", "A type or format name is unknown", "{0}", DocumentCategory, DiagnosticSeverity.Warning, true, helpLinkUri: Link("GONG9004"));

    private static readonly DiagnosticDescriptor DuplicateKey = new(
        "GONG9005", "A key stands twice", "{0}", DocumentCategory, DiagnosticSeverity.Warning, true, helpLinkUri: Link("GONG9005"));

    private static readonly DiagnosticDescriptor OperationLeftOut = new(
        "GONG9006", "An operation was left out", "{0}", DocumentCategory, DiagnosticSeverity.Warning, true, helpLinkUri: Link("GONG9006"));

    private static readonly DiagnosticDescriptor MemberLeftOut = new(
        "GONG9007", "A member, parameter or value was left out", "{0}", DocumentCategory, DiagnosticSeverity.Warning, true, helpLinkUri: Link("GONG9007"));

    private static readonly DiagnosticDescriptor NameChanged = new(
        "GONG9008", "A name was changed", "{0}", DocumentCategory, DiagnosticSeverity.Info, true, helpLinkUri: Link("GONG9008"));

    private static readonly DiagnosticDescriptor UnexpectedStructure = new(
        "GONG9009", "A place holds something that OpenAPI does not allow there", "{0}", DocumentCategory, DiagnosticSeverity.Warning, true, helpLinkUri: Link("GONG9009"));

    private static readonly DiagnosticDescriptor FreeForm = new(
        "GONG9010", "A schema says more than C# types can", "{0}", DocumentCategory, DiagnosticSeverity.Info, true, helpLinkUri: Link("GONG9010"));

    private static readonly DiagnosticDescriptor InvalidSetting = new(
        "GONG9011", "A setting has a value that it cannot have", "{0}", SettingCategory, DiagnosticSeverity.Error, true, helpLinkUri: Link("GONG9011"));

    private static readonly DiagnosticDescriptor UnsupportedProject = new(
        "GONG9012", "The project lacks what the emitted code needs", "{0}", SettingCategory, DiagnosticSeverity.Error, true, helpLinkUri: Link("GONG9012"));

    private static readonly DiagnosticDescriptor InvalidOverlay = new(
        "GONG9013", "An overlay cannot be understood", "{0}", DocumentCategory, DiagnosticSeverity.Warning, true, helpLinkUri: Link("GONG9013"));

    private static readonly DiagnosticDescriptor OverlayTargetUnmatched = new(
        "GONG9014", "The target of an overlay matches nothing", "{0}", DocumentCategory, DiagnosticSeverity.Info, true, helpLinkUri: Link("GONG9014"));

    private static readonly DiagnosticDescriptor RuleLeftOut = new(
        "GONG9015", "A rule was left out", "{0}", DocumentCategory, DiagnosticSeverity.Warning, true, helpLinkUri: Link("GONG9015"));

    private static readonly DiagnosticDescriptor InternalError = new(
        "GONG9099", "GongGen itself failed", "{0}", DocumentCategory, DiagnosticSeverity.Error, true, helpLinkUri: Link("GONG9099"));

    /// <summary>The diagnostic of an issue, with the JSON pointer in its message.</summary>
    public static Diagnostic Of(SpecIssue issue)
    {
        SpecLocation at = issue.Location;
        LinePositionSpan lines = new(new LinePosition(at.Line, at.Column), new LinePosition(at.EndLine, at.EndColumn));
        Location location = at.Path.Length == 0 ? Location.None : Location.Create(at.Path, new TextSpan(at.Offset, at.Length), lines);
        string message = issue.Pointer.Length > 0 ? $"{issue.Message} ({issue.Pointer})" : issue.Message;
        return Diagnostic.Create(DescriptorOf(issue.Kind), location, message);
    }

    private static DiagnosticDescriptor DescriptorOf(SpecIssueKind kind) => kind switch
    {
        SpecIssueKind.Syntax => Syntax,
        SpecIssueKind.NotOpenApi => NotOpenApi,
        SpecIssueKind.UnresolvedReference => UnresolvedReference,
        SpecIssueKind.UnknownType => UnknownType,
        SpecIssueKind.DuplicateKey => DuplicateKey,
        SpecIssueKind.OperationLeftOut => OperationLeftOut,
        SpecIssueKind.MemberLeftOut => MemberLeftOut,
        SpecIssueKind.NameChanged => NameChanged,
        SpecIssueKind.UnexpectedStructure => UnexpectedStructure,
        SpecIssueKind.FreeForm => FreeForm,
        SpecIssueKind.InvalidSetting => InvalidSetting,
        SpecIssueKind.UnsupportedProject => UnsupportedProject,
        SpecIssueKind.InvalidOverlay => InvalidOverlay,
        SpecIssueKind.OverlayTargetUnmatched => OverlayTargetUnmatched,
        SpecIssueKind.RuleLeftOut => RuleLeftOut,
        _ => InternalError,
    };

    private static string Link(string id) => $"https://github.com/gonggen/gonggen/blob/main/docs/rules/{id}.md";
}
