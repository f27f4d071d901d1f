using SmartCityDashboard.Core.Basics;

namespace SmartCityDashboard.App.Startup.Commands;

/// <summary>One thing that an administrator does from the shell: <c>dotnet run --project SmartCityDashboard.App -- NAME …</c>.</summary>
public abstract class ShellCommand
{
    public abstract string Name { get; }

    /// <summary>What to write after the name, as usage shows it.</summary>
    public virtual string Arguments => "";

    public abstract Text Does { get; }

    /// <returns>The exit code: 0 when it was done, 1 when it was asked wrongly, 2 when nothing was done because of faults in the input.</returns>
    public abstract Task<int> RunAsync(IServiceProvider services, CommandLine line, TextWriter output, CancellationToken token);
}
