namespace GongGen.Reading.Yaml;

/// <summary>How far a text can be parsed.</summary>
/// <param name="Error">The first error; null where there is none.</param>
/// <param name="OpenFlow">Where the bracket or brace began that was open then; -1 where none was.</param>
/// <param name="LastLongScalar">Where the last quoted scalar began that spans lines; -1 where there is none.</param>
internal readonly record struct Probe(SyntaxError? Error, int OpenFlow, int LastLongScalar);
