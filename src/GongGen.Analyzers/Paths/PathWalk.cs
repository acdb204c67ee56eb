using System.Collections.Immutable;
using GongGen.Analyzers.Facts;
using GongGen.Analyzers.Values;
using Microsoft.CodeAnalysis;

namespace GongGen.Analyzers.Paths;

/// <summary>Every value that a path leads to in an object.</summary>
internal sealed class PathWalk
{
    private readonly ImmutableArray<Reached>.Builder _reached = ImmutableArray.CreateBuilder<Reached>();
    private readonly MemberPath _path;

    private PathWalk(MemberPath path) => _path = path;

    /// <summary>The values.</summary>
    public ImmutableArray<Reached> Reached { get; private set; } = [];

    /// <summary>False where the path may lead to more values than these.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Follows a path.</summary>
    public static PathWalk Of(ObjectValue root, MemberPath path)
    {
        PathWalk walk = new(path);
        walk.VisitObject(root, 0, [], false);
        walk.Reached = walk._reached.ToImmutable();
        return walk;
    }

    private void Visit(Value value, int index, ImmutableArray<IOperation> trail, bool isAlternative)
    {
        bool isChoice = value is ChoiceValue;
        foreach (Value arm in value.Alternatives)
        {
            if (arm is ObjectValue found)
            {
                VisitObject(found, index, trail, isAlternative || isChoice);
            }
            else if (arm.Presence != Presence.Absent)
            {
                IsComplete = false;
            }
        }
    }

    private void VisitObject(ObjectValue owner, int index, ImmutableArray<IOperation> trail, bool isAlternative)
    {
        PathStep step = _path.Steps[index];
        bool isLast = index == _path.Steps.Length - 1;
        MemberSetting? setting = owner.Find(step.Name);
        ImmutableArray<IOperation> onward = index == 0 ? trail : trail.Add(owner.Operation!);
        if (setting is not null)
        {
            onward = onward.Add(setting.Operation);
        }

        Value value = owner.Read(step.Name);
        if (step.IsList)
        {
            VisitItems(owner, setting, value, index, onward, isAlternative);
        }
        else if (isLast)
        {
            _reached.Add(new(value, owner, setting, onward, isAlternative));
        }
        else
        {
            Visit(value, index + 1, onward, isAlternative);
        }
    }

    private void VisitItems(ObjectValue owner, MemberSetting? setting, Value value, int index, ImmutableArray<IOperation> trail, bool isAlternative)
    {
        bool isLast = index == _path.Steps.Length - 1;
        bool isChoice = isAlternative || value is ChoiceValue;
        foreach (Value arm in value.Alternatives)
        {
            if (arm is not ListValue list)
            {
                IsComplete &= arm.Presence == Presence.Absent;
                continue;
            }

            IsComplete &= list.IsComplete;
            for (int i = 0; i < list.Items.Length; i++)
            {
                Value item = list.Items[i];
                ImmutableArray<IOperation> onward = trail.Add(list.Elements[i]);
                if (isLast)
                {
                    _reached.Add(new(item, owner, setting, onward, isChoice));
                }
                else
                {
                    Visit(item, index + 1, onward, isChoice);
                }
            }
        }
    }
}
