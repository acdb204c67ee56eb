namespace GongGen.Model.Operations;

/// <summary>Where a parameter travels.</summary>
public enum ParameterLocation
{
    /// <summary>In the path.</summary>
    Path,

    /// <summary>In the query string.</summary>
    Query,

    /// <summary>In a header.</summary>
    Header,

    /// <summary>In the Cookie header.</summary>
    Cookie,
}
