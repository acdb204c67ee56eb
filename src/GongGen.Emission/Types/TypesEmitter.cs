using GongGen.Emission.Writing;
using GongGen.Model.Types;

namespace GongGen.Emission.Types;

/// <summary>Writes a file of records and enums.</summary>
internal static class TypesEmitter
{
    /// <summary>Writes the whole file.</summary>
    public static string Emit(TypesGroup group, TargetFacts target)
    {
        CSharpType types = new(group.Namespace, target.HasDateOnly);
        string access = group.IsPublic ? "public" : "internal";
        RecordEmitter records = new(types, access, target);
        EnumEmitter enums = new(types, access, target);
        CodeWriter writer = SourceFile.Begin();
        using (writer.Block($"namespace {group.Namespace}"))
        {
            writer.Write(Aliases.Declarations(types));
            for (int i = 0; i < group.Types.Count; i++)
            {
                if (i > 0)
                {
                    writer.Gap();
                }

                EmitType(writer, records, enums, group.Types[i]);
            }
        }

        return writer.ToString();
    }

    private static void EmitType(CodeWriter writer, RecordEmitter records, EnumEmitter enums, TypeModel type)
    {
        if (type is RecordModel record)
        {
            records.Emit(writer, record);
            return;
        }

        enums.Emit(writer, (EnumModel)type);
    }
}
