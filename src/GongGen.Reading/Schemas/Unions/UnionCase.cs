using GongGen.Model;
using GongGen.Model.Types;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas.Unions;

/// <summary>One of the schemas that a value may follow, before it has a type.</summary>
/// <param name="node">The schema as written, often a reference.</param>
/// <param name="view">What it says.</param>
/// <param name="label">How findings name it.</param>
internal sealed class UnionCase(SpecMapping node, SchemaView view, string label)
{
    private const int MaxValues = 20;

    public SpecMapping Node => node;

    public SchemaView View => view;

    public string Label => label;

    /// <summary>The one type name that counts, where the schema is one of a list of type names; null otherwise.</summary>
    public string? OnlyType { get; init; }

    /// <summary>The named schema whose record it is, where the name may stand for more than the record; null otherwise.</summary>
    public ComponentSchema? Component { get; init; }

    /// <summary>True for the schema that the others extend: it takes what is none of them.</summary>
    public bool IsBase { get; init; }

    /// <summary>True where every other object is one of these.</summary>
    public bool IsCatchAll => IsBase || view.Shape == SchemaShape.Map;

    /// <summary>What tells the value from that of other cases.</summary>
    public List<MemberTestModel> Tests { get; } = [];

    public JsonKind Kind => view.Shape switch
    {
        SchemaShape.Record or SchemaShape.Map => JsonKind.Object,
        SchemaShape.Enum => JsonKind.Text,
        SchemaShape.List => JsonKind.Array,
        SchemaShape.Scalar => ScalarTypes.KindOf(view),
        _ => JsonKind.Any,
    };

    /// <summary>True for a text without a format, or with known values.</summary>
    public bool IsWord => view.Shape == SchemaShape.Enum || (view.Shape == SchemaShape.Scalar && view.IsText && view.Find("format") is null);

    /// <summary>Adds a test for each member that the schema requires.</summary>
    /// <param name="valuesOf">Gives the values that a member can have; null where it can have others.</param>
    public void RequireMembers(Func<ViewProperty, IReadOnlyList<string>?> valuesOf)
    {
        foreach (string name in view.Required.Where(name => !Tests.Exists(test => string.Equals(test.JsonName, name, StringComparison.Ordinal))).OrderBy(name => name, StringComparer.Ordinal))
        {
            IReadOnlyList<string>? values = view.Property(name) is { } property ? valuesOf(property) : null;
            Tests.Add(new MemberTestModel(name, values is { Count: <= MaxValues } ? values.ToEquatableArray() : default));
        }
    }

    /// <summary>True where no value of the other case passes this one's tests.</summary>
    public bool Rejects(UnionCase other, Func<ViewProperty, IReadOnlyList<string>?> valuesOf) => Tests.Exists(test => Rejects(test, other, valuesOf));

    /// <summary>True where a test fails for each value of another case.</summary>
    public static bool Rejects(MemberTestModel test, UnionCase other, Func<ViewProperty, IReadOnlyList<string>?> valuesOf)
    {
        if (other.IsCatchAll)
        {
            return true;
        }

        MemberTestModel? theirs = other.Tests.Find(each => string.Equals(each.JsonName, test.JsonName, StringComparison.Ordinal) && each.Values.Count > 0);
        if (theirs is null && other.View.Property(test.JsonName) is not { })
        {
            return true;
        }

        IEnumerable<string>? values = theirs is not null ? theirs.Values : other.View.Property(test.JsonName) is { } property ? valuesOf(property) : null;
        return test.Values.Count > 0 && values is not null && !values.Intersect(test.Values, StringComparer.Ordinal).Any();
    }
}
