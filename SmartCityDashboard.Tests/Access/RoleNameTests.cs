using SmartCityDashboard.Core.Access;
using SmartCityDashboard.Core.Members;

namespace SmartCityDashboard.Tests.Access;

public sealed class RoleNameTests
{
    [Theory]
    [InlineData("0")]
    [InlineData("5")]
    [InlineData("coordinator,reader")]
    [InlineData("coordinator-vast")]
    [InlineData("nodelead")]
    [InlineData("2-vast")]
    [InlineData("")]
    public void A_word_that_is_no_role_gives_no_right(string word) => Assert.Null(RoleNames.Read(word));

    [Theory]
    [InlineData("Coordinator", Role.Coordinator, null)]
    [InlineData("nodelead-vast", Role.NodeLead, "vast")]
    [InlineData("secretariat", Role.Secretariat, "kansli")]
    public void A_role_is_read_by_its_name(string word, Role role, string? receiver) => Assert.Equal(new ViewerGrant(role, receiver), RoleNames.Read(word));
}
