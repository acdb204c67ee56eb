using System.Globalization;
using GongGen.Model.Types;
using GongGen.Reading.Yaml;

namespace GongGen.Reading.Schemas;

/// <summary>Reads the limits that keywords set, as 3.0 or 3.1 writes them; what is no number is no limit.</summary>
internal static class ConstraintsReader
{
    public static ConstraintsModel Read(TypeUse use)
    {
        if (use.View is not { } view || use.Type.Kind is TypeKind.Record or TypeKind.Enum or TypeKind.Json or TypeKind.Map)
        {
            return ConstraintsModel.None;
        }

        ConstraintsModel limits = use.Type.Kind switch
        {
            TypeKind.List => new ConstraintsModel
            {
                MinItems = Count(view, "minItems"),
                MaxItems = Count(view, "maxItems"),
                UniqueItems = view.Find("uniqueItems") is SpecScalar { AsBoolean: true },
            },
            TypeKind.Boolean => ConstraintsModel.None,
            TypeKind.Int32 or TypeKind.Int64 or TypeKind.Single or TypeKind.Double or TypeKind.Decimal => ReadRange(view),
            _ => new ConstraintsModel
            {
                MinLength = Count(view, "minLength"),
                MaxLength = Count(view, "maxLength"),
                Pattern = view.Text("pattern"),
            },
        };
        limits = limits with { Format = view.Text("format") };
        return limits == ConstraintsModel.None ? ConstraintsModel.None : limits;
    }

    private static ConstraintsModel ReadRange(SchemaView view)
    {
        (decimal? minimum, bool isMinimumExclusive) = Limit(view, "minimum", "exclusiveMinimum", (number, other) => number >= other);
        (decimal? maximum, bool isMaximumExclusive) = Limit(view, "maximum", "exclusiveMaximum", (number, other) => number <= other);
        return new ConstraintsModel
        {
            Minimum = minimum,
            Maximum = maximum,
            IsMinimumExclusive = isMinimumExclusive,
            IsMaximumExclusive = isMaximumExclusive,
        };
    }

    // 3.0: "exclusiveMinimum: true" changes "minimum". 3.1: "exclusiveMinimum: 5" is a limit of its own; the tighter one counts.
    private static (decimal? Limit, bool IsExclusive) Limit(SchemaView view, string keyword, string exclusiveKeyword, Func<decimal, decimal, bool> isTighter)
    {
        decimal? limit = (view.Find(keyword) as SpecScalar)?.AsNumber;
        SpecScalar? exclusive = view.Find(exclusiveKeyword) as SpecScalar;
        if (exclusive?.AsNumber is { } number)
        {
            return limit is not { } other || isTighter(number, other) ? (number, true) : (limit, false);
        }

        return (limit, limit is not null && exclusive?.AsBoolean == true);
    }

    private static int? Count(SchemaView view, string keyword) =>
        view.Find(keyword) is SpecScalar { AsNumber: >= 0 and <= int.MaxValue and { } number } && decimal.Truncate(number) == number
            ? decimal.ToInt32(number)
            : null;
}
