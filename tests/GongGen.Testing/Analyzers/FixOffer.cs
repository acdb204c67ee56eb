using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;

namespace GongGen.Testing.Analyzers;

/// <summary>An action that a fixer offers for a diagnostic.</summary>
internal sealed record FixOffer(Document Document, Diagnostic Diagnostic, CodeAction Action);
