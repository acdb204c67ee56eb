using System.Globalization;
using GongGen.Model.Types;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas;

/// <summary>Reads the limits that keywords set, as 3.0 or 3.1 writes them; what is no number is no limit.</summary>
internal static class ConstraintsReader
{
    public static ConstraintsModel Read(TypeUse use)
    {
        if (use.View is not { } view || use.Type.IsClass || use.Type.Kind is TypeKind.Enum or TypeKind.Json or TypeKind.Map)
        {
            return ConstraintsModel.None;
        }

        ConstraintsModel limits = use.Type.Kind switch
        {
            TypeKind.List => new ConstraintsModel
            {
                MinItems = Least(view, "minItems"),
                MaxItems = Most(view, "maxItems"),
                UniqueItems = view.All("uniqueItems").Any(value => value.AsBoolean == true),
            },
            TypeKind.Boolean => ConstraintsModel.None,
            TypeKind.Int32 or TypeKind.Int64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal => ReadRange(view),
            _ => new ConstraintsModel
            {
                MinLength = Least(view, "minLength"),
                MaxLength = Most(view, "maxLength"),
                Pattern = view.Text("pattern"),
            },
        };
        limits = limits with { Format = view.Text("format") };
        return limits == ConstraintsModel.None ? ConstraintsModel.None : limits;
    }

    private static ConstraintsModel ReadRange(SchemaView view)
    {
        (decimal? minimum, bool isMinimumExclusive) = Limit(view, "minimum", "exclusiveMinimum", (number, other) => number > other);
        (decimal? maximum, bool isMaximumExclusive) = Limit(view, "maximum", "exclusiveMaximum", (number, other) => number < other);
        return new ConstraintsModel
        {
            Minimum = minimum,
            Maximum = maximum,
            IsMinimumExclusive = isMinimumExclusive,
            IsMaximumExclusive = isMaximumExclusive,
        };
    }

    // 3.0: "exclusiveMinimum: true" changes "minimum". 3.1: "exclusiveMinimum: 5" is a limit of its own. The tightest of all parts counts.
    private static (decimal? Limit, bool IsExclusive) Limit(SchemaView view, string keyword, string exclusiveKeyword, Func<decimal, decimal, bool> isTighter)
    {
        (decimal? Number, bool IsExclusive) tightest = (null, false);
        foreach (SpecMapping part in view.Parts)
        {
            SpecScalar? exclusive = part[exclusiveKeyword] as SpecScalar;
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

    private static int? Least(SchemaView view, string keyword) => Counts(view, keyword).DefaultIfEmpty().Max();

    private static int? Most(SchemaView view, string keyword) => Counts(view, keyword).DefaultIfEmpty().Min();

    private static IEnumerable<int?> Counts(SchemaView view, string keyword)
    {
        foreach (SpecScalar value in view.All(keyword))
        {
            if (value is { AsNumber: >= 0 and <= int.MaxValue and { } number } && decimal.Truncate(number) == number)
            {
                yield return decimal.ToInt32(number);
            }
        }
    }
}
