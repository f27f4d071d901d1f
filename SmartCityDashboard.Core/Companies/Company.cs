using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCityDashboard.Core.Storage;

namespace SmartCityDashboard.Core.Companies;

/// <summary>A Swedish company, known by its organisation number. The name may be unknown; then the number is shown.</summary>
public sealed class Company : IKept
{
    /// <summary>Ten digits without a hyphen.</summary>
    public required string Number { get; init; }

    public string? Name { get; set; }
}

internal sealed class CompanyMapping : IEntityTypeConfiguration<Company>
{
    public void Configure(EntityTypeBuilder<Company> company)
    {
        company.ToTable("Companies");
        company.HasKey(row => row.Number);
        company.Property(row => row.Number).HasMaxLength(10);
        company.Property(row => row.Name).HasMaxLength(200);
    }
}

/// <summary>The door to the companies; those who see visits row by row see whom they met.</summary>
public static class CompanyTable
{
    extension(DashboardDb db)
    {
        public IQueryable<Company> Companies
        {
            get
            {
                db.Viewer.Must(Access.Permission.SeeVisits);
                return db.Set<Company>();
            }
        }

        internal IQueryable<Company> AllCompanies => db.Set<Company>();
    }
}
