#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Globalization;

/// <summary>Walks from a record to the values that a rule speaks of.</summary>
internal static class GongPath
{
    /// <summary>One value.</summary>
    public static IEnumerable<GongPathValue> One(string path, object? value) => [new GongPathValue(path, value)];

    /// <summary>The items of a list.</summary>
    public static IEnumerable<GongPathValue> Items<T>(string path, IEnumerable<T>? items) => Each(path, items, static (item, itemPath) => One(itemPath, item));

    /// <summary>The values below each value of a map.</summary>
    public static IEnumerable<GongPathValue> EachValue<T>(string path, IEnumerable<KeyValuePair<string, T>>? values, Func<T, string, IEnumerable<GongPathValue>> next)
    {
        foreach (KeyValuePair<string, T> pair in values ?? [])
        {
            if (pair.Value is null)
            {
                continue;
            }

            foreach (GongPathValue value in next(pair.Value, path + "[\"" + pair.Key + "\"]"))
            {
                yield return value;
            }
        }
    }

    /// <summary>The values below each item of a list.</summary>
    public static IEnumerable<GongPathValue> Each<T>(string path, IEnumerable<T>? items, Func<T, string, IEnumerable<GongPathValue>> next)
    {
        if (items is null)
        {
            yield break;
        }

        int index = 0;
        foreach (T item in items)
        {
            string itemPath = path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]";
            index++;
            if (item is null)
            {
                continue;
            }

            foreach (GongPathValue value in next(item, itemPath))
            {
                yield return value;
            }
        }
    }
}
