if (_sender.ValidatesRequests)
{
    global::Gong.Runtime.GongValidation validation__ = new global::Gong.Runtime.GongValidation();
    validation__.Length("class", @class, 0, 5);
    validation__.NumericId("GONG2002", "", true, global::Gong.Runtime.GongPath.One("id", id), 20);
    request.Validate(validation__);
    validation__.ThrowIfRefused("findCalls");
}

