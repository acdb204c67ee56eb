namespace GongGen.Corpus.Tests.Oracle;

/// <summary>Documents that Microsoft.OpenApi reads otherwise, and why ours is right.</summary>
internal static class Differences
{
    private const string Stops = "It stops at the first thing that is wrong; ours leaves that out, says so, and keeps the rest: ";
    private const string LeavesOut = "It describes; ours leaves out, with a diagnostic, what no request can carry: ";

    /// <summary>The reason for each document.</summary>
    public static IReadOnlyDictionary<string, string> Reasons { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        // What is wrong costs itself only.
        ["broken.yaml"] = Stops + "a quote that is not closed.",
        ["truncated.json"] = Stops + "the text ends too early.",
        ["yaml-tabs.yaml"] = Stops + "a tab before an entry.",
        ["yaml-anchors.yaml"] = Stops + "an alias without an anchor.",
        ["yaml-repeated-keys.yaml"] = Stops + "a key that stands twice.",
        ["json-with-repeated-keys.json"] = Stops + "a key that stands twice.",
        ["json-escapes.json"] = Stops + "half a pair of surrogates.",
        ["texts.json"] = Stops + "half a pair of surrogates.",
        ["null-words.yaml"] = Stops + "null where a schema belongs.",
        ["limits-that-are-wrong.yaml"] = Stops + "limits that are no numbers.",
        ["yaml-keys.yaml"] = Stops + "a key that is a list.",
        ["yaml-merge-keys.yaml"] = Stops + "a merge key that leads to text.",
        ["references-with-escapes.yaml"] = Stops + "a reference that is empty.",
        ["parameters-that-are-odd.yaml"] = Stops + "a flag that is neither true nor false.",
        ["structure-that-is-wrong.yaml"] = Stops + "text where a mapping belongs.",
        ["parameters-that-are-wrong.yaml"] = Stops + "text where a parameter belongs.",
        ["references-in-circles.yaml"] = Stops + "references that lead in a circle.",
        ["references-that-lead-nowhere.yaml"] = Stops + "references that lead nowhere.",
        ["references-to-other-files.yaml"] = Stops + "references to other files.",
        ["unions-in-circles.yaml"] = "Of two bases that inherit from each other it takes the one that it meets first; ours takes their values as they come, and says so.",
        ["unions-that-are-wrong.yaml"] = "It reads the members of a schema that may be text beside the text; ours gives the object a type of its own.",
        ["unions-of-objects.yaml"] = "It takes a reference that leads nowhere as anything; ours leaves the member out, and says so.",
        ["openapi-3.1-only.yaml"] = Stops + "true and false as schemas, which 3.1 allows.",

        // No request can be made of it.
        ["parameters-with-styles.yaml"] = LeavesOut + "lists as deepObject, lists of lists.",
        ["parameters-that-are-objects.yaml"] = LeavesOut + "what its style cannot write.",
        ["parameters-and-placeholders.yaml"] = LeavesOut + "parameters without a placeholder, paths with loose braces; placeholders without a parameter get one.",
        ["parameters-of-paths.yaml"] = LeavesOut + "a parameter that stands twice.",
        ["bodies.yaml"] = LeavesOut + "bodies without content, media types that are none.",
        ["bodies-of-forms.yaml"] = LeavesOut + "forms that name no fields, objects in form fields.",
        ["responses.yaml"] = LeavesOut + "statuses that are none.",
        ["names-derived-from-paths.yaml"] = "Placeholders without a parameter get one, or nothing could be sent.",

        // What the standard says.
        ["version-2.yaml"] = "It converts Swagger 2.0; we say that we don't.",
        ["servers.yaml"] = "The comparison does not fill in a server's variables; we do.",
        ["servers-of-operations.yaml"] = "The comparison knows the document's servers only; a path or an operation may have its own.",
        ["servers-that-are-relative.yaml"] = "The comparison knows absolute addresses only; a path as a server stands before all paths.",
        ["references.yaml"] = "It does not follow references with percent signs, nor into responses; RFC 6901 allows both.",
        ["references-into-places.yaml"] = "It does not follow references into responses; RFC 6901 allows them.",
        ["references-with-siblings.yaml"] = "3.1: members beside a reference add to those behind it; it takes them instead.",
        ["limits-of-several-parts.yaml"] = "3.1: both limits count, that beside a reference and that behind it, so the tighter one holds.",
        ["read-only-and-write-only.yaml"] = "The standard: a required member that is read-only is required in answers only, a write-only one in requests only.",

        // What a type in C# needs.
        ["enums.yaml"] = "It writes null as a text of its own among the values, and drops numbers of a text; ours makes the member nullable and keeps them.",
        ["enums-that-are-no-text.yaml"] = "It writes null as a text of its own among the values, and drops numbers of a text; ours keeps them.",
        ["null-of-3.0.yaml"] = "It writes null as a text of its own among the values.",
        ["null-of-3.1.yaml"] = "Alternatives of which one is null are the other one, which may be null.",
        ["unions.yaml"] = "Alternatives that come to one type are that type.",
        ["one-of.yaml"] = "Alternatives that come to one type are that type.",
        ["const.yaml"] = "A constant is a list of one known value.",
        ["additional-properties.yaml"] = "An empty schema for the values says nothing about them.",
        ["recursion.yaml"] = "The comparison unrolls lists of themselves; no C# type does.",
    };
}
