namespace SmartCityDashboard.Tests.TestKit.Machine;

/// <summary>
/// Something that tests need from the machine. It is brought once, when the first test asks. Where it can't be had the asking test is skipped
/// with the reason and the command that would bring it; on the build server (<c>CI=true</c>) it fails, so that nothing goes untested unseen.
/// </summary>
public sealed class Part<T>(string name, string command, Func<Task<T>> bring, Func<bool>? mustBeThere = null) where T : class
{
    private readonly Lazy<Task<(T? Brought, string Why)>> once = new(() => TryAsync(bring));

    public async Task<T> GetAsync()
    {
        var (brought, why) = await once.Value;
        if (brought is not null)
            return brought;

        var reason = $"{name} can't be had: {why} It comes with: {command}";
        if ((mustBeThere ?? OnBuildServer)())
            Assert.Fail(reason);
        Assert.Skip(reason);
        return brought;
    }

    /// <summary>What was brought so far; null when no test asked.</summary>
    public async Task<T?> BroughtAsync() => once.IsValueCreated ? (await once.Value).Brought : null;

    private static async Task<(T?, string)> TryAsync(Func<Task<T>> bring)
    {
        try
        {
            return (await bring(), "");
        }
        catch (Exception failure)
        {
            return (null, failure.Message.Trim() is [.., '.'] sentence ? sentence : failure.Message.Trim() + ".");
        }
    }

    private static bool OnBuildServer() => Environment.GetEnvironmentVariable("CI") == "true";
}
