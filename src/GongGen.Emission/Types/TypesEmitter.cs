using GongGen.Emission.Writing;
using GongGen.Model.Types;

namespace GongGen.Emission.Types;

/// <summary>Writes a file of records, enums and unions.</summary>
internal static class TypesEmitter
{
    /// <summary>Writes the whole file.</summary>
    public static string Emit(TypesGroup group, TargetFacts target)
    {
        CSharpType types = new(group.Namespace, target.HasDateOnly);
        string access = group.IsPublic ? "public" : "internal";
        RecordEmitter records = new(types, access, target);
        EnumEmitter enums = new(types, access, target);
        UnionEmitter unions = new(types, access, target);
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

                switch (group.Types[i])
                {
                    case RecordModel record:
                        records.Emit(writer, record);
                        break;
                    case UnionModel union:
                        unions.Emit(writer, union);
                        break;
                    case EnumModel values:
                        enums.Emit(writer, values);
                        break;
                }
            }
        }

        return writer.ToString();
    }
}
