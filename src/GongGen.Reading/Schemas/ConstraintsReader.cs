using System.Globalization;
using GongGen.Model.Issues;
using GongGen.Model.Types;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas;

/// <summary>Reads the limits that keywords set, as 3.0 or 3.1 writes them; what is no number is no limit, and is reported.</summary>
internal static class ConstraintsReader
{
    public static ConstraintsModel Read(TypeUse use, IssueList issues)
    {
        if (use.View is not { } view || use.Type.IsClass || use.Type.Kind is TypeKind.Enum or TypeKind.Json or TypeKind.Map)
        {
            return ConstraintsModel.None;
        }

        ConstraintsModel limits = use.Type.Kind switch
        {
            TypeKind.List => new ConstraintsModel
            {
                MinItems = Least(view, "minItems", issues),
                MaxItems = Most(view, "maxItems", issues),
                UniqueItems = view.All("uniqueItems").Any(value => value.AsBoolean == true),
            },
            TypeKind.Boolean => ConstraintsModel.None,
            TypeKind.Int32 or TypeKind.Int64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal => ReadRange(view, issues),
            _ => new ConstraintsModel
            {
                MinLength = Least(view, "minLength", issues),
                MaxLength = Most(view, "maxLength", issues),
                Pattern = view.Text("pattern"),
            },
        };
        limits = limits with { Format = view.Text("format") };
        return limits == ConstraintsModel.None ? ConstraintsModel.None : limits;
    }

    private static ConstraintsModel ReadRange(SchemaView view, IssueList issues)
    {
        (decimal? minimum, bool isMinimumExclusive) = Limit(view, "minimum", "exclusiveMinimum", (number, other) => number > other, issues);
        (decimal? maximum, bool isMaximumExclusive) = Limit(view, "maximum", "exclusiveMaximum", (number, other) => number < other, issues);
        return new ConstraintsModel
        {
            Minimum = minimum,
            Maximum = maximum,
            IsMinimumExclusive = isMinimumExclusive,
            IsMaximumExclusive = isMaximumExclusive,
        };
    }

    // 3.0: "exclusiveMinimum: true" changes "minimum". 3.1: "exclusiveMinimum: 5" is a limit of its own. The tightest of all parts counts.
    private static (decimal? Limit, bool IsExclusive) Limit(SchemaView view, string keyword, string exclusiveKeyword, Func<decimal, decimal, bool> isTighter, IssueList issues)
    {
        (decimal? Number, bool IsExclusive) tightest = (null, false);
        foreach (SpecMapping part in view.Parts)
        {
            SpecScalar? exclusive = part[exclusiveKeyword] as SpecScalar;
            Check(keyword, part[keyword], node => IsNumber(node), "a number", issues);
            Check(exclusiveKeyword, part[exclusiveKeyword], node => IsNumber(node) || node.AsBoolean is not null, "a number", issues);
            Tighten((part[keyword] as SpecScalar)?.AsNumber, exclusive?.AsBoolean == true);
            Tighten(exclusive?.AsNumber, isExclusive: true);
        }

        return tightest;

        void Tighten(decimal? number, bool isExclusive)
        {
            bool counts = number is { } limit && (tightest.Number is not { } other || isTighter(limit, other) || (limit == other && isExclusive));
            tightest = counts ? (number, isExclusive) : tightest;
        }
    }

    private static int? Least(SchemaView view, string keyword, IssueList issues) => Counts(view, keyword, issues).DefaultIfEmpty().Max();

    private static int? Most(SchemaView view, string keyword, IssueList issues) => Counts(view, keyword, issues).DefaultIfEmpty().Min();

    private static IEnumerable<int?> Counts(SchemaView view, string keyword, IssueList issues)
    {
        foreach (SpecMapping part in view.Parts)
        {
            Check(keyword, part[keyword], IsCount, "a count", issues);
            if (part[keyword] is SpecScalar { AsNumber: <= int.MaxValue and { } number } value && IsCount(value))
            {
                yield return decimal.ToInt32(number);
            }
        }
    }

    private static void Check(string keyword, SpecNode? node, Func<SpecScalar, bool> isRight, string what, IssueList issues)
    {
        if (node is not null && !NodeReader.IsNull(node) && !(node is SpecScalar scalar && isRight(scalar)))
        {
            string shown = node is SpecScalar { Value: var value } ? $"\"{value}\"" : "no single value";
            issues.Add(SpecIssueKind.UnexpectedStructure, $"\"{keyword}\" is {shown}, not {what}; it was ignored", node);
        }
    }

    // A number that is too large or too small for C# is one all the same; it limits nothing.
    private static bool IsNumber(SpecScalar scalar) =>
        scalar.IsPlain && (double.TryParse(scalar.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out _) || scalar.Value.TrimStart('+', '-') is ".inf" or ".Inf" or ".INF");

    private static bool IsCount(SpecScalar scalar) => scalar.AsNumber is >= 0 and { } number ? decimal.Truncate(number) == number : IsNumber(scalar) && scalar.AsNumber is null && scalar.Value[0] != '-';
}
