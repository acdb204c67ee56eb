if (_sender.ValidatesRequests)
{
    global::Gong.Runtime.GongValidation validation__ = new global::Gong.Runtime.GongValidation();
    validation__.Length("title", title, 0, 5);
    validation__.Known("kind", kind?.Wire__, kind?.IsKnown);
    validation__.Nested("party", party, static (value, inner) => value.Validate(inner));
    validation__.NumericId("GONG2002", "", false, global::Gong.Runtime.GongPath.One("userId", userId), 20);
    validation__.ThrowIfRefused("send");
}

