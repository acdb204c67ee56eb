#nullable enable
namespace Gong.Runtime;

using global::System.Globalization;
using global::System.Text.Json;

/// <content>Reading of numbers. A string that holds a plain number is taken as well.</content>
internal static partial class GongJson
{
    private const NumberStyles Plain = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    /// <summary>A whole number of 32 bits; 12.0 is one.</summary>
    public static int? ReadInt32(ref Utf8JsonReader reader)
    {
        if (IsNull(ref reader))
        {
            return null;
        }

        return reader.TokenType == JsonTokenType.Number && reader.TryGetInt32(out int value)
            ? value
            : (int)Whole(ref reader, int.MinValue, int.MaxValue, "a whole number of 32 bits");
    }

    /// <summary>A whole number of 64 bits; 12.0 is one.</summary>
    public static long? ReadInt64(ref Utf8JsonReader reader)
    {
        if (IsNull(ref reader))
        {
            return null;
        }

        return reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out long value)
            ? value
            : Whole(ref reader, long.MinValue, long.MaxValue, "a whole number of 64 bits");
    }

    /// <summary>A number of single precision.</summary>
    public static float? ReadSingle(ref Utf8JsonReader reader)
    {
        if (IsNull(ref reader))
        {
            return null;
        }

        const string What = "a number of single precision";
        float value = 0;
        bool isRead = (reader.TokenType == JsonTokenType.Number && reader.TryGetSingle(out value))
            || float.TryParse(Number(ref reader, What), Plain, CultureInfo.InvariantCulture, out value);
        return isRead && !float.IsNaN(value) && !float.IsInfinity(value) ? value : throw Unfit(ref reader, What);
    }

    /// <summary>A number of double precision.</summary>
    public static double? ReadDouble(ref Utf8JsonReader reader)
    {
        if (IsNull(ref reader))
        {
            return null;
        }

        const string What = "a number of double precision";
        double value = 0;
        bool isRead = (reader.TokenType == JsonTokenType.Number && reader.TryGetDouble(out value))
            || double.TryParse(Number(ref reader, What), Plain, CultureInfo.InvariantCulture, out value);
        return isRead && !double.IsNaN(value) && !double.IsInfinity(value) ? value : throw Unfit(ref reader, What);
    }

    /// <summary>A decimal number.</summary>
    public static decimal? ReadDecimal(ref Utf8JsonReader reader)
    {
        if (IsNull(ref reader))
        {
            return null;
        }

        return Exact(ref reader, "a decimal number");
    }

    private static long Whole(ref Utf8JsonReader reader, long least, long most, string what)
    {
        decimal value = Exact(ref reader, what);
        return value >= least && value <= most && value == decimal.Truncate(value) ? (long)value : throw Unfit(ref reader, what);
    }

    private static decimal Exact(ref Utf8JsonReader reader, string what) =>
        decimal.TryParse(Number(ref reader, what), Plain, CultureInfo.InvariantCulture, out decimal value)
            ? value
            : throw Unfit(ref reader, what);

    private static string Number(ref Utf8JsonReader reader, string what) => reader.TokenType switch
    {
        JsonTokenType.Number => Raw(ref reader),
        JsonTokenType.String => Text(ref reader),
        _ => throw Expected(ref reader, what),
    };
}
