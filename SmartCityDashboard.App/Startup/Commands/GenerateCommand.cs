using System.Globalization;
using SmartCityDashboard.Core.Basics;
using SmartCityDashboard.Core.Demo;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.App.Startup.Commands;

/// <summary>Adds many made-up visits, so that speed can be measured at any size.</summary>
public sealed class GenerateCommand : ShellCommand
{
    private const int Most = 5_000_000;
    private static readonly Text HowMany = new("Ange antalet: --visits N, högst {0}.", "Say how many: --visits N, at most {0}.");
    private static readonly Text OnlyInDemonstration = new(
        "Påhittade besök läggs bara in i en demonstration. Sätt Authentication:Mode till Demonstration.",
        "Made-up visits are added to a demonstration only. Set Authentication:Mode to Demonstration.");
    private static readonly Text Done = new("{0} påhittade besök är inlagda.", "{0} made-up visits have been added.");

    public override string Name => "generate";

    public override string Arguments => "--visits N";

    public override Text Does { get; } = new("Lägger in påhittade besök för mätningar", "Adds made-up visits for measurements");

    public override async Task<int> RunAsync(IServiceProvider services, CommandLine line, TextWriter output, CancellationToken token)
    {
        if (!int.TryParse(line.Option("visits"), NumberStyles.None, CultureInfo.InvariantCulture, out var visits) || visits is < 1 or > Most)
        {
            await output.WriteLineAsync(HowMany.With(Most));
            return 1;
        }

        if (services.GetRequiredService<Settings>().SignIn != SignInMode.Demonstration)
        {
            await output.WriteLineAsync(OnlyInDemonstration);
            return 2;
        }

        await StartTasks.PrepareAsync(services, token);
        await LargeProgramme.AddAsync(services.GetRequiredService<DashboardStorage>(), visits, null, token);
        await output.WriteLineAsync(Done.With(visits));
        return 0;
    }
}
