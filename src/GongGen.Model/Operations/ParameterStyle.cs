namespace GongGen.Model.Operations;

/// <summary>How a list or an object stands in a path, query, header or cookie.</summary>
public enum ParameterStyle
{
    /// <summary>The name once per item, or each member under its own name: a=1&amp;a=2 (form, explode).</summary>
    Repeated,

    /// <summary>One value, items, or names and values in turn, between commas: a,1,b,2 (form without explode; simple).</summary>
    Comma,

    /// <summary>One value, items between spaces.</summary>
    Space,

    /// <summary>One value, items between vertical bars.</summary>
    Pipe,

    /// <summary>One value, members between commas: a=1,b=2 (simple, explode).</summary>
    Pairs,

    /// <summary>A dot in front, items between commas: .a,b (label).</summary>
    Label,

    /// <summary>A dot in front of each item or member: .a.b or .a=1.b=2 (label, explode).</summary>
    LabelEach,

    /// <summary>The name once, items between commas: ;name=a,b (matrix).</summary>
    Matrix,

    /// <summary>The name of the parameter in front of each item, or that of each member: ;name=a;name=b or ;a=1;b=2 (matrix, explode).</summary>
    MatrixEach,

    /// <summary>The names of members between brackets: name[a]=1 (deepObject).</summary>
    Deep,

    /// <summary>The JSON of the value ("content" instead of "schema").</summary>
    Json,
}
