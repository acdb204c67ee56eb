#nullable enable
namespace Gong.Runtime;

using global::System;
using global::System.Collections.Generic;
using global::System.Globalization;
using global::System.Linq;

/// <summary>Collects what is wrong with a request: its limits.</summary>
internal sealed partial class GongValidation
{
    private readonly List<GongViolation> _violations = [];
    private string _prefix = "";

    /// <summary>All that was found so far.</summary>
    public IReadOnlyList<GongViolation> Violations => _violations;

    /// <summary>Throws where the API would refuse the request.</summary>
    /// <param name="operationId">The operation, as the API document calls it.</param>
    /// <param name="outcome">What has become of the request.</param>
    /// <exception cref="GongValidationException">At least one violation is refused.</exception>
    public void ThrowIfRefused(string operationId, string outcome = "was not sent")
    {
        if (!_violations.Any(violation => violation.IsRefused))
        {
            return;
        }

        string all = string.Join("; ", _violations.Where(violation => violation.IsRefused).Select(violation => violation.ToString()));
        throw new GongValidationException(operationId + " " + outcome + ", because the API would refuse it: " + all)
        {
            OperationId = operationId,
            Violations = _violations,
        };
    }

    /// <summary>A text that must say something.</summary>
    /// <remarks>No limit of the document refuses a blank text, so that is only a warning.</remarks>
    public void NotBlank(string path, string? value)
    {
        NotNull(path, value);
        if (value is not null && string.IsNullOrWhiteSpace(value))
        {
            Warn(path, "GONG1001", "is required and should not be blank");
        }
    }

    /// <summary>A value that must be there.</summary>
    public void NotNull(string path, object? value) => Require(value is not null, path, "GONG1001", "is required and must not be null");

    /// <summary>The number of characters of a text.</summary>
    public void Length(string path, string? value, int least, int most)
    {
        if (value is null)
        {
            return;
        }

        Require(value.Length >= least, path, "GONG1002", "has " + Number(value.Length) + " characters; at least " + Number(least) + " are needed");
        Require(value.Length <= most, path, "GONG1002", "has " + Number(value.Length) + " characters; at most " + Number(most) + " are allowed");
    }

    /// <summary>A number between two ends; an end that is null does not limit.</summary>
    public void Range(string path, double? value, double? least, double? most, bool isLeastExcluded = false, bool isMostExcluded = false)
    {
        if (value is not { } number)
        {
            return;
        }

        bool isLow = number < least || (isLeastExcluded && number.Equals(least.GetValueOrDefault(double.NaN)));
        bool isHigh = number > most || (isMostExcluded && number.Equals(most.GetValueOrDefault(double.NaN)));
        Require(!isLow, path, "GONG1003", "is " + Number(number) + ", below the least allowed " + Number(least.GetValueOrDefault()));
        Require(!isHigh, path, "GONG1003", "is " + Number(number) + ", above the greatest allowed " + Number(most.GetValueOrDefault()));
    }

    /// <summary>The number of items of a list.</summary>
    public void Items<T>(string path, IReadOnlyList<T>? value, int least, int most)
    {
        if (value is null)
        {
            return;
        }

        Require(value.Count >= least, path, "GONG1004", "has " + Number(value.Count) + " items; at least " + Number(least) + " are needed");
        Require(value.Count <= most, path, "GONG1004", "has " + Number(value.Count) + " items; at most " + Number(most) + " are allowed");
    }

    /// <summary>A text of a format.</summary>
    /// <remarks>A mail address that is none is known to be refused; of other formats nobody knows whether the API looks at them.</remarks>
    public void Format(string path, string? value, string format)
    {
        if (value is not null && GongTextFormat.ProblemOf(value, format) is { } problem)
        {
            Add(path, "GONG1008", "is \"" + value + "\", which " + problem, isRefused: format is "email");
        }
    }

    /// <summary>A text with a match of a regular expression of ECMA 262.</summary>
    public void Pattern(string path, string? value, string pattern)
    {
        if (value is not null)
        {
            Require(!GongTextFormat.Breaks(value, pattern), path, "GONG1008", "is \"" + value + "\", which does not match " + pattern);
        }
    }

    /// <summary>A value of an open enum; a text that is null is not sent.</summary>
    /// <remarks>The API may know values that the document does not list, but never an empty one.</remarks>
    public void Known(string path, string? text, bool? isKnown)
    {
        if (text is null || isKnown == true)
        {
            return;
        }

        string problem = text.Length == 0 ? "is empty, which is no value" : "is \"" + text + "\", which the API does not list";
        Add(path, "GONG1005", problem, isRefused: text.Length == 0);
    }

    /// <summary>A list in which nothing stands twice.</summary>
    public void Unique<T>(string path, IEnumerable<T>? values)
    {
        HashSet<T> seen = [];
        foreach (T value in values ?? [])
        {
            if (!seen.Add(value))
            {
                Warn(path, "GONG1006", "holds " + value + " twice");
            }
        }
    }

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private void Require(bool isRight, string path, string ruleId, string problem)
    {
        if (!isRight)
        {
            Add(path, ruleId, problem, isRefused: true);
        }
    }

    private void Warn(string path, string ruleId, string problem) => Add(path, ruleId, problem, isRefused: false);

    private void Add(string path, string ruleId, string problem, bool isRefused) =>
        _violations.Add(new GongViolation(_prefix + path, ruleId, problem, isRefused));
}
