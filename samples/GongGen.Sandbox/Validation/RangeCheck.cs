namespace GongGen.Sandbox.Validation;

/// <summary>A period must not be upside down, nor empty.</summary>
internal static class RangeCheck
{
    public static void Run(DateTimeOffset? from, DateTimeOffset? to, string fromPath, string toName, ValidationRun run)
    {
        if (from >= to)
        {
            run.Refuse(fromPath, $"must be before {toName}");
        }
    }
}
