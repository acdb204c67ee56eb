#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Globalization;

/// <content>What stands inside of a request: its records, and what lists and maps hold.</content>
internal sealed partial class GongValidation
{
    /// <summary>Checks a record inside of this one.</summary>
    public void Nested<T>(string path, T? value, Action<T, GongValidation> validate)
        where T : class
    {
        if (value is null)
        {
            return;
        }

        string outer = _prefix;
        _prefix = outer + path + ".";
        validate(value, this);
        _prefix = outer;
    }

    /// <summary>Checks the records of a list inside of this one.</summary>
    public void NestedItems<T>(string path, IEnumerable<T>? values, Action<T, GongValidation> validate)
        where T : class
    {
        int index = 0;
        foreach (T value in values ?? [])
        {
            Nested(path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]", value, validate);
            index++;
        }
    }

    /// <summary>Checks the records of a map inside of this one.</summary>
    public void NestedValues<T>(string path, IEnumerable<KeyValuePair<string, T>>? values, Action<T, GongValidation> validate)
        where T : class
    {
        foreach (KeyValuePair<string, T> pair in values ?? [])
        {
            Nested(path + "[\"" + pair.Key + "\"]", pair.Value, validate);
        }
    }

    /// <summary>Calls a check for each item of a list, with the item's path.</summary>
    public void Each<T>(string path, IEnumerable<T>? items, Action<T, string, GongValidation> check)
    {
        int index = 0;
        foreach (T item in items ?? [])
        {
            if (item is not null)
            {
                check(item, path + "[" + index.ToString(CultureInfo.InvariantCulture) + "]", this);
            }

            index++;
        }
    }

    /// <summary>Calls a check for each value of a map, with the value's path.</summary>
    public void EachValue<T>(string path, IEnumerable<KeyValuePair<string, T>>? values, Action<T, string, GongValidation> check)
    {
        foreach (KeyValuePair<string, T> pair in values ?? [])
        {
            if (pair.Value is not null)
            {
                check(pair.Value, path + "[\"" + pair.Key + "\"]", this);
            }
        }
    }
}
