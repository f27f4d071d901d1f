using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using SmartCityDashboard.Core.Visits;

namespace SmartCityDashboard.Core.Imports;

internal sealed class ImportMapping : IEntityTypeConfiguration<ImportBatch>, IEntityTypeConfiguration<ImportedRow>, IEntityTypeConfiguration<RememberedColumn>
{
    public void Configure(EntityTypeBuilder<ImportBatch> batch)
    {
        batch.ToTable("ImportBatches");
        batch.Property(row => row.List).HasMaxLength(ImportList.NameLength);
        batch.Property(row => row.ListKey).HasMaxLength(ImportList.NameLength);
        batch.Property(row => row.FileHash).HasMaxLength(64);
        batch.Property(row => row.By).HasMaxLength(200);
        batch.Property(row => row.Receivers).HasMaxLength(200);
        batch.Property(row => row.UndoneBy).HasMaxLength(200);
        batch.HasIndex(row => row.At);
        batch.HasIndex(row => row.FileHash);
    }

    public void Configure(EntityTypeBuilder<ImportedRow> imported)
    {
        imported.ToTable("ImportedRows");
        imported.HasKey(row => new { row.ListKey, row.RowKey });
        imported.Property(row => row.ListKey).HasMaxLength(ImportList.NameLength);
        imported.Property(row => row.RowKey).HasMaxLength(ImportList.RowIdLength);
        imported.Property(row => row.Cells).HasMaxLength(-1);
        imported.HasIndex(row => row.VisitId);
        imported.HasIndex(row => row.BatchId);
        imported.HasOne<Visit>().WithMany().HasForeignKey(row => row.VisitId).OnDelete(DeleteBehavior.Restrict);
        imported.HasOne<ImportBatch>().WithMany().HasForeignKey(row => row.BatchId).OnDelete(DeleteBehavior.Restrict);
    }

    public void Configure(EntityTypeBuilder<RememberedColumn> remembered)
    {
        remembered.ToTable("RememberedColumns");
        remembered.HasKey(row => new { row.Kind, row.Owner, row.Heading });
        remembered.Property(row => row.Kind).HasMaxLength(20);
        remembered.Property(row => row.Owner).HasMaxLength(20);
        remembered.Property(row => row.Heading).HasMaxLength(ColumnMemory.HeadingLength);
        remembered.Property(row => row.Field).HasMaxLength(60);
    }
}
