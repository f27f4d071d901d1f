using Microsoft.EntityFrameworkCore;

namespace SmartCityDashboard.Tests.TestKit.SignIn;

/// <summary>The provider's own tables (clients, codes, tokens); OpenIddict adds them to the model.</summary>
internal sealed class OpenIdDb(DbContextOptions<OpenIdDb> options) : DbContext(options);
