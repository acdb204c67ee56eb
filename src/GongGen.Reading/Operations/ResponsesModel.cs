using GongGen.Model.Operations;

namespace GongGen.Reading.Operations;

/// <summary>All answers of an operation.</summary>
/// <param name="Success">The one that its method returns.</param>
/// <param name="Failures">The others, in ascending order of status.</param>
internal sealed record ResponsesModel(ResponseModel Success, List<FailureModel> Failures);
