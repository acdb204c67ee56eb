using GongGen.Model.Issues;

namespace GongGen.Reading.Yaml;

/// <summary>Takes values of an expected shape out of mappings; a null counts as absent, another shape is reported and counts as absent.</summary>
internal sealed class NodeReader(IssueList issues, SpecIssueKind kind = SpecIssueKind.UnexpectedStructure)
{
    public SpecMapping? Mapping(SpecMapping parent, string key)
    {
        SpecNode? node = Present(parent, key);
        return node is null ? null : AsMapping(node, key);
    }

    public SpecMapping? AsMapping(SpecNode node, string name)
    {
        if (node is SpecMapping mapping)
        {
            return mapping;
        }

        Report(node, name, "a mapping");
        return null;
    }

    /// <summary>The entries of a mapping whose own values are mappings too.</summary>
    public IEnumerable<SpecEntry> MappingEntries(SpecMapping? parent)
    {
        foreach (SpecEntry entry in parent?.Entries ?? [])
        {
            if (!entry.Name.StartsWith("x-", StringComparison.Ordinal) && !IsNull(entry.Value) && AsMapping(entry.Value, entry.Name) is not null)
            {
                yield return entry;
            }
        }
    }

    public IReadOnlyList<SpecNode> Items(SpecMapping parent, string key)
    {
        switch (Present(parent, key))
        {
            case null:
                return [];
            case SpecSequence sequence:
                return sequence.Items;
            case { } other:
                Report(other, key, "a list");
                return [];
        }
    }

    /// <summary>The mappings in a list.</summary>
    public IEnumerable<SpecMapping> MappingItems(SpecMapping parent, string key)
    {
        foreach (SpecNode item in Items(parent, key))
        {
            if (!IsNull(item) && AsMapping(item, "an item of " + key) is { } mapping)
            {
                yield return mapping;
            }
        }
    }

    public string? Text(SpecMapping parent, string key) => Scalar(parent, key)?.Value;

    public SpecScalar? Scalar(SpecMapping parent, string key)
    {
        switch (Present(parent, key))
        {
            case null:
                return null;
            case SpecScalar scalar:
                return scalar;
            case { } other:
                Report(other, key, "text");
                return null;
        }
    }

    public bool Flag(SpecMapping parent, string key) => OptionalFlag(parent, key) ?? false;

    public bool? OptionalFlag(SpecMapping parent, string key)
    {
        SpecNode? node = Present(parent, key);
        if (node is null)
        {
            return null;
        }

        bool? flag = node is not SpecScalar scalar ? null : scalar.AsBoolean ?? (scalar.Value switch
        {
            "true" => true,
            "false" => false,
            _ => (bool?)null,
        });
        if (flag is null)
        {
            Report(node, key, "true or false");
        }

        return flag;
    }

    public static bool IsNull(SpecNode? node) => node is null or SpecScalar { IsNull: true };

    private static SpecNode? Present(SpecMapping parent, string key) => parent[key] is { } node && !IsNull(node) ? node : null;

    private void Report(SpecNode node, string name, string expected)
    {
        string actual = node switch
        {
            SpecMapping => "a mapping",
            SpecSequence => "a list",
            SpecScalar scalar => $"\"{scalar.Value}\"",
            _ => "something else",
        };
        issues.Add(kind, $"\"{name}\" is {actual}, not {expected}; it was ignored", node);
    }
}
