using GongGen.Analyzers.Tests.Catalog;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Tests.Rules;

/// <summary>A client with a rule of each kind that a project's own overlay can add, none of which names an id.</summary>
internal static class OwnOverlay
{
    private const string Text = """
        overlay: 1.0.0
        info: { title: Own rules, version: 1.0.0 }
        actions:
          - target: $.components.schemas.NewCallAddingRequest
            update:
              x-gong-rules:
                - { kind: requires-item, member: flowOwner, items: 'parties[].userId' }
                - { kind: mutually-exclusive, member: meetingUrl, other: callProviderCode }
                - { kind: requires-member, when: title, member: purpose }
                - { kind: less-than, member: actualStart, other: scheduledEnd }
                - { kind: any-of, members: [title, customData] }
          - target: $.components.schemas.NewCallAddingRequest.properties
            update:
              flowOwner: { type: string }
              leadId:
                type: string
                x-gong-rules:
                  - { kind: numeric-id, maxDigits: 5 }
              team:
                type: string
                x-gong-rules:
                  - { kind: known-values, values: [sales, support] }
              tier:
                type: string
                x-gong-rules:
                  - { kind: discouraged-values, values: [old], message: Use a new tier. }
                  - { kind: known-values, values: [gold, silver, old] }
              pause:
                type: number
                x-gong-rules:
                  - { kind: unit, unit: milliseconds }
          - target: $.components.schemas.CallContent
            update:
              x-gong-rules:
                - { kind: only-when, member: outline, other: brief, value: true }
          - target: $.components.schemas.SpeakersTimeline
            update:
              x-gong-rules:
                - { kind: refers-to, member: 'speechSegments[].partyIds[]', target: 'labels[].partyId' }
          - target: $.components.schemas.SpeakersTimeline.properties
            update:
              labels: { type: array, items: { $ref: '#/components/schemas/CallParticipant' } }
        """;

    /// <summary>The client as an assembly.</summary>
    public static MetadataReference Reference { get; } = PageClient.ReferenceWith(Text);
}
