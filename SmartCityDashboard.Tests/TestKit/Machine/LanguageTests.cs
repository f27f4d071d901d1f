using System.Globalization;

namespace SmartCityDashboard.Tests.TestKit.Machine;

public class LanguageTests
{
    [Fact]
    public async Task Tests_speak_Swedish_whatever_the_machine_speaks()
    {
        await Task.Yield();

        Assert.Equal("sv-SE", CultureInfo.CurrentCulture.Name);
        Assert.Equal("sv-SE", CultureInfo.CurrentUICulture.Name);
    }
}
