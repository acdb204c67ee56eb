namespace GongGen.Sandbox.Validation;

/// <summary>Reads query parameters; those that nobody asks for are ignored, as Gong does.</summary>
internal sealed class QueryReader(IQueryCollection query, ValidationRun run)
{
    public ValidationRun Run => run;

    public string? Text(string name)
    {
        var values = query[name];
        if (values.Count > 1)
        {
            run.Refuse(name, "is given more than once");
        }

        return values.Count == 0 ? null : values[0];
    }

    public string? Id(string name)
    {
        var text = Text(name);
        if (text is not null && !IdRule.IsId(text))
        {
            run.Refuse(name, $"\"{text}\" is not an id; ids are strings of up to 20 digits");
        }

        return text;
    }

    public bool Flag(string name)
    {
        var text = Text(name);
        if (text is not (null or "true" or "false"))
        {
            run.Refuse(name, "must be true or false");
        }

        return text is "true";
    }

    public DateTimeOffset? Date(string name)
    {
        var text = Text(name);
        if (text is null)
        {
            return null;
        }

        if (IsoDate.TryParse(text, out var date))
        {
            return date;
        }

        run.Refuse(name, DateRule.Sentence);
        return null;
    }

    public DateTimeOffset? RequiredDate(string name)
    {
        if (query[name].Count == 0)
        {
            run.Refuse(name, "is required");
        }

        return Date(name);
    }
}
