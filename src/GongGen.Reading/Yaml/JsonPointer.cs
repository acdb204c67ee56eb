namespace GongGen.Reading.Yaml;

/// <summary>The two escapes of JSON pointers (RFC 6901).</summary>
internal static class JsonPointer
{
    public static string Escape(string step) =>
        step.IndexOfAny(['~', '/']) < 0 ? step : step.Replace("~", "~0").Replace("/", "~1");

    public static string Unescape(string step) =>
        step.IndexOf('~') < 0 ? step : step.Replace("~1", "/").Replace("~0", "~");
}
