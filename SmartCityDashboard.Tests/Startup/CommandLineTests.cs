using SmartCityDashboard.App.Startup.Commands;

namespace SmartCityDashboard.Tests.Startup;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("")]
    [InlineData("--urls http://localhost:1 --environment Development")]
    [InlineData("Demonstration:Data=false")]
    public void Settings_alone_start_the_site(string arguments) => Assert.Null(Read(arguments));

    [Fact]
    public void A_command_has_words_and_options_in_any_order()
    {
        var line = Read("import --node vast list.xlsx --as=evaluator --Database:Provider=Sqlite")!;

        Assert.Equal("import", line.Name);
        Assert.Equal(["list.xlsx"], line.Words);
        Assert.Equal("vast", line.Option("node"));
        Assert.Equal("evaluator", line.Option("as"));
        Assert.Null(line.Option("visits"));
    }

    [Fact]
    public void A_path_is_no_setting_and_swallows_none() =>
        Assert.Equal(["--environment=Development"], Read("import /lists/besok.csv --environment=Development")!.Settings);

    [Theory]
    [InlineData("nonsense", 1)]
    [InlineData("--help", 0)]
    public async Task Unknown_words_and_cries_for_help_are_answered_with_the_usage(string word, int exitCode)
    {
        using var output = new StringWriter();

        Assert.Null(ShellCommands.Find(Read(word)!.Name));
        Assert.Equal(exitCode, await ShellCommands.ExplainAsync(word, output));
        Assert.All(ShellCommands.All, command => Assert.Contains(command.Name, output.ToString(), StringComparison.Ordinal));
        Assert.Contains("Användning", output.ToString(), StringComparison.Ordinal);
        Assert.Contains("Usage", output.ToString(), StringComparison.Ordinal);
    }

    private static CommandLine? Read(string arguments) => CommandLine.Read(arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries));
}
