#nullable enable
namespace Gong.Runtime;

/// <summary>How a list or an object is written into one text, as OpenAPI and RFC 6570 have it.</summary>
internal enum GongStyle
{
    /// <summary>a,b or name,value,name,value</summary>
    Comma,

    /// <summary>The same between spaces.</summary>
    Space,

    /// <summary>The same between vertical bars.</summary>
    Pipe,

    /// <summary>name=value,name=value</summary>
    Pairs,

    /// <summary>.a,b</summary>
    Label,

    /// <summary>.a.b or .name=value.name=value</summary>
    LabelEach,

    /// <summary>;parameter=a,b</summary>
    Matrix,

    /// <summary>;parameter=a;parameter=b or ;name=value;name=value</summary>
    MatrixEach,

    /// <summary>parameter=a, parameter=b or name=value, each on its own.</summary>
    Repeated,

    /// <summary>parameter[name]=value, each on its own.</summary>
    Deep,
}
