namespace GongGen.Sandbox.Endpoints.Media;

/// <summary>Ends the reading of an upload that will not be taken; the message is for the client.</summary>
internal sealed class MediaRefusedException(string message) : Exception(message);
