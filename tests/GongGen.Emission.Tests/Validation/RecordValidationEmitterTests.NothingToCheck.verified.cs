
/// <summary>Checks the value by the document's limits and rules, without sending it.</summary>
/// <returns>All that is wrong, with the member, the rule's id and a message; empty where nothing is.</returns>
public global::System.Collections.Generic.IReadOnlyList<global::Gong.GongViolation> Validate()
{
    global::Gong.Runtime.GongValidation validation__ = new global::Gong.Runtime.GongValidation();
    Validate(validation__);
    return validation__.Violations;
}

internal void Validate(global::Gong.Runtime.GongValidation validation__)
{
}
