using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Facts;

/// <summary>Reads the attributes of an emitted member: ours, and those of DataAnnotations.</summary>
internal static class MemberRulesReader
{
    private const string Standard = "System.ComponentModel.DataAnnotations";

    /// <summary>What is known about a property or parameter.</summary>
    public static MemberRules Read(ISymbol member)
    {
        ImmutableArray<Annotation> own = AnnotationReader.Read(member);
        AttributeData[] standard = member.GetAttributes().Where(attribute => attribute.AttributeClass is { } type && AnnotationReader.IsIn(type, Standard)).ToArray();
        AttributeData? length = Find(standard, "StringLengthAttribute");
        return new()
        {
            Annotations = own,
            IsRequired = IsRequired(member),
            MaxLength = Number(length) ?? int.MaxValue,
            MinLength = Named(length, "MinimumLength"),
            MinItems = Number(own, AnnotationNames.MinItems) ?? 0,
            MaxItems = Number(own, AnnotationNames.MaxItems) ?? int.MaxValue,
            Range = Limits(Find(standard, "RangeAttribute")),
            Format = Format(own, standard),
            Pattern = Text(Find(standard, "RegularExpressionAttribute")),
            HasUniqueItems = own.Any(annotation => annotation.Name == AnnotationNames.UniqueItems),
        };
    }

    private static bool IsRequired(ISymbol member) => member switch
    {
        IPropertySymbol property => property.IsRequired && property.Type.IsReferenceType && property.NullableAnnotation != NullableAnnotation.Annotated && !EmittedTypes.IsAddedByUser(property),
        IParameterSymbol parameter => !parameter.IsOptional && parameter.Type.IsReferenceType && parameter.NullableAnnotation == NullableAnnotation.NotAnnotated && IsOfOperation(parameter),
        _ => false,
    };

    // An operation, or what walks through its pages.
    private static bool IsOfOperation(IParameterSymbol parameter) =>
        parameter.ContainingSymbol is IMethodSymbol method && (method.IsExtensionMethod || method.ContainingType.TypeKind == TypeKind.Interface) && !EmittedTypes.IsAddedByUser(method);

    private static AttributeData? Find(AttributeData[] attributes, string name) => Array.Find(attributes, attribute => attribute.AttributeClass!.Name == name);

    private static int? Number(AttributeData? attribute) =>
        attribute is { ConstructorArguments: [{ Kind: TypedConstantKind.Primitive, Value: int number }] } ? number : null;

    private static int? Number(ImmutableArray<Annotation> own, string name) => own.FirstOrDefault(annotation => annotation.Name == name)?.Number;

    private static string Text(AttributeData? attribute) => attribute is { ConstructorArguments: [{ Value: string text }] } ? text : "";

    private static int Named(AttributeData? attribute, string name)
    {
        if (attribute is null)
        {
            return 0;
        }

        foreach (KeyValuePair<string, TypedConstant> argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value is { Kind: TypedConstantKind.Primitive, Value: int number })
            {
                return number;
            }
        }

        return 0;
    }

    private static NumberLimits? Limits(AttributeData? attribute) => attribute?.ConstructorArguments switch
    {
        [{ Value: int min }, { Value: int max }] => new(min, max),
        [{ Value: double min }, { Value: double max }] => new(min, max),
        _ => null,
    };

    private static string Format(ImmutableArray<Annotation> own, AttributeData[] standard)
    {
        if (Find(standard, "UrlAttribute") is not null)
        {
            return "uri";
        }

        if (Find(standard, "EmailAddressAttribute") is not null)
        {
            return "email";
        }

        return own.FirstOrDefault(annotation => annotation.Name == AnnotationNames.TextFormat)?.Text(0) ?? "";
    }
}
