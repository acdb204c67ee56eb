using System.Reflection;
using Refit;

namespace GongGen.EndToEnd.Tests;

/// <summary>Throws what GongClient throws in place of what Refit throws.</summary>
public class FailureTranslator : DispatchProxy
{
    private static readonly MethodInfo s_translate = typeof(FailureTranslator).GetMethod(nameof(TranslateValueAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

    private object _inner = null!;

    /// <summary>A client that behaves as another one except for its exceptions.</summary>
    public static T Around<T>(T inner)
        where T : class
    {
        T proxy = Create<T, FailureTranslator>();
        ((FailureTranslator)(object)proxy)._inner = inner;
        return proxy;
    }

    /// <inheritdoc/>
    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args)
    {
        object? result = targetMethod!.Invoke(_inner, BindingFlags.DoNotWrapExceptions, binder: null, args, culture: null);
        return !targetMethod.ReturnType.IsGenericType
            ? TranslateAsync((Task)result!)
            : s_translate.MakeGenericMethod(targetMethod.ReturnType.GetGenericArguments()).Invoke(null, [result]);
    }

    private static async Task TranslateAsync(Task task)
    {
        try
        {
            await task;
        }
        catch (ApiException exception)
        {
            throw exception.ToGongException();
        }
        catch (Exception exception) when (exception is not OperationCanceledException && exception.InnerException is OperationCanceledException)
        {
            // Refit 11 to 13 wrap it.
            throw exception.InnerException;
        }
    }

    private static async Task<T> TranslateValueAsync<T>(Task<T> task)
    {
        await TranslateAsync(task);
        return await task;
    }
}
