namespace GongGen.Model.Rules;

/// <summary>What a rule about media says beside the extensions of names.</summary>
/// <param name="Formats">The formats that the API takes, told by the first bytes; none where only the extension counts.</param>
/// <param name="MaxBytes">More bytes are refused; null where nothing is said.</param>
/// <param name="WarnBytes">More bytes may be refused; null where nothing is said.</param>
public sealed record MediaLimits(EquatableArray<string> Formats, long? MaxBytes, long? WarnBytes);
