namespace GongGen.Model.Operations;

/// <summary>How the items of a list stand in a path, query or header.</summary>
public enum ParameterStyle
{
    /// <summary>The name once per item: a=1&amp;a=2 (form, explode).</summary>
    Repeated,

    /// <summary>One value, items between commas (form without explode; simple).</summary>
    Comma,

    /// <summary>One value, items between spaces.</summary>
    Space,

    /// <summary>One value, items between vertical bars.</summary>
    Pipe,
}
